package io.greenroom.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.greenroom.conformance.broken.rude.RudeServers;
import io.greenroom.kit.http.JdkTransport;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.NoAnswer.Kind;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever way a request goes, what comes back is told in the same words. */
@Timeout(30)
class TransportsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Request PLAIN = Request.of("GET", "/rooms");

    enum Way {
        READABLE,
        FAST,
        RAW;

        Transport to(String base) {
            return switch (this) {
                case READABLE -> new RestAssuredTransport(base, TIMEOUT);
                case FAST -> new JdkTransport(base, TIMEOUT);
                case RAW -> new SocketTransport(base, TIMEOUT);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCookieThatCannotBeParsedHarmsNobody(Way way) throws Exception {
        try (var server = RudeServers.saying("HTTP/1.1 200 OK\r\nSet-Cookie: =; expires=never; =x\r\n"
                + "Set-Cookie: \r\nContent-Length: 2\r\n\r\n{}")) {
            assertThat(way.to(server.base()).send(PLAIN).text()).isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHeaderWithoutAnEndIsNotHttp(Way way) throws Exception {
        garbled(way, "HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(8 << 20), "not HTTP");
    }

    @ParameterizedTest
    @EnumSource
    void headersWithoutAnEndAreNotHttp(Way way) throws Exception {
        garbled(way, "HTTP/1.1 200 OK\r\n" + "X-Same: again\r\n".repeat(200_000), "not HTTP");
    }

    /** The client under REST Assured reads on to the end of the connection, which is as good. */
    @ParameterizedTest
    @EnumSource(names = {"FAST", "RAW"})
    void aLengthThatIsNoNumberIsNotHttp(Way way) throws Exception {
        garbled(way, "HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}", "not HTTP");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoTlsIsSaidToBe(Way way) throws Exception {
        try (var server = RudeServers.ssh()) {
            var silence = silence(way, server.base().replace("http:", "https:"));
            assertThat(silence.words()).startsWith("no TLS that can be trusted (");
            assertThat(silence.kind()).isEqualTo(Kind.GARBLED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownHostIsSaidToBe(Way way) {
        assertThat(silence(way, "http://no-such-host.invalid:3000").words())
                .isEqualTo("a host name that cannot be resolved");
    }

    private static void garbled(Way way, String answer, String words) throws Exception {
        try (var server = RudeServers.saying(answer)) {
            var silence = silence(way, server.base());
            assertThat(silence.words()).contains(words);
            assertThat(silence.kind()).isEqualTo(Kind.GARBLED);
        }
    }

    private static NoAnswer silence(Way way, String base) {
        return catchThrowableOfType(NoAnswer.class, () -> way.to(base).send(PLAIN));
    }
}
