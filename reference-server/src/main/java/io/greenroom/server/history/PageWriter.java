package io.greenroom.server.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.greenroom.server.messages.Message;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ByteBufferFactory;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.TypedMessageBodyWriter;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a page from the JSON of its messages: pages overlap, and a message that is on fifty of them is encoded once. */
// L1-12
@Singleton
@Produces(MediaType.APPLICATION_JSON)
final class PageWriter implements TypedMessageBodyWriter<Page> {
    private static final byte[] BEGIN = "{\"items\":[".getBytes(US_ASCII);
    private static final byte[] BETWEEN = ",".getBytes(US_ASCII);
    private static final byte[] LAST = "],\"hasMore\":false}".getBytes(US_ASCII);
    private static final byte[] MORE = "],\"hasMore\":true}".getBytes(US_ASCII);

    private final JsonMapper json;

    PageWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Argument<Page> getType() {
        return Argument.of(Page.class);
    }

    @Override
    public ByteBuffer<?> writeTo(
            Argument<Page> type,
            MediaType mediaType,
            Page page,
            MutableHeaders headers,
            ByteBufferFactory<?, ?> buffers) {
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        var pieces = pieces(page);
        var buffer =
                buffers.buffer(pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(buffer::write);
        return buffer;
    }

    @Override
    public void writeTo(
            Argument<Page> type, MediaType mediaType, Page page, MutableHeaders headers, OutputStream stream) {
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        try {
            for (var piece : pieces(page)) {
                stream.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> pieces(Page page) {
        List<byte[]> pieces = new ArrayList<>(2 * page.lines().size() + 2);
        pieces.add(BEGIN);
        for (var line : page.lines()) {
            if (pieces.size() > 1) {
                pieces.add(BETWEEN);
            }
            pieces.add(line.json(this::encode));
        }
        pieces.add(page.hasMore() ? MORE : LAST);
        return pieces;
    }

    private byte[] encode(Message message) {
        try {
            return json.writeValueAsBytes(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
