package io.greenroom.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.server.problems.Failure.Malformed;
import io.micronaut.buffer.netty.NettyByteBufferFactory;
import io.micronaut.core.type.Argument;
import io.micronaut.http.MediaType;
import io.micronaut.http.netty.NettyHttpHeaders;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FieldsReaderTest {
    private final FieldsReader reader = new FieldsReader();

    private Fields read(ByteBuf body) {
        var buffer = NettyByteBufferFactory.DEFAULT.wrap(body);
        return Objects.requireNonNull(reader.read(
                Argument.of(Fields.class), MediaType.APPLICATION_JSON_TYPE, new NettyHttpHeaders(), buffer));
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    }

    /** Nobody else does: a server that keeps them runs out of memory after some thousands of posts. */
    @Test
    void theBytesOfABodyAreGivenBack() {
        var body = bytes("{\"text\":\"a\"}");
        assertThat(read(body).text("text", 10)).isEqualTo("a");
        assertThat(body.refCnt()).isZero();
    }

    @Test
    void thoseOfABodyThatCannotBeReadAreLeftToTheFramework() {
        var body = bytes("{");
        assertThatThrownBy(() -> read(body)).isInstanceOf(Malformed.class);
        assertThat(body.refCnt()).isOne(); // the framework gives them back, and would do so a second time
    }
}
