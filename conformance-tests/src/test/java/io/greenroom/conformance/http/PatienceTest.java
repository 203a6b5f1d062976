package io.greenroom.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Request POST = Request.of("POST", "/users");
    private final Patience patience = new Patience(Duration.ofSeconds(5));

    @Test
    void aServerThatIsSilentEverywhereIsGivenUp() {
        tryTimes(4, patience.guard(PatienceTest::silent));
        assertThat(patience.lostBecause()).contains("request after request got no answer within 5 s");
    }

    @Test
    void oneEndpointThatHangsIsNotTheWholeServer() {
        tryTimes(
                40, patience.guard(request -> request.target().equals("/health") ? took(request, 1) : silent(request)));
        assertThat(patience.lostBecause()).isEmpty();
    }

    @Test
    void oneEndpointThatIsSlowIsNotTheWholeServer() {
        tryTimes(60, patience.guard(request -> took(request, request.target().equals("/health") ? 1 : 3000)));
        assertThat(patience.lostBecause()).isEmpty();
    }

    @Test
    void aServerThatIsSlowEverywhereIsGivenUp() {
        tryTimes(19, patience.guard(request -> took(request, 3000)));
        assertThat(patience.lostBecause()).isEmpty();
        tryTimes(1, patience.guard(request -> took(request, 3000)));
        assertThat(patience.lostBecause()).isPresent();
    }

    private static void tryTimes(int times, Transport transport) {
        for (var i = 0; i < times; i++) {
            try {
                assertThat(transport.send(POST).status()).isEqualTo(200);
            } catch (NoAnswer e) {
                assertThat(e.request()).isEqualTo(POST);
            }
        }
    }

    private static Answer silent(Request request) {
        throw new NoAnswer(request, NoAnswer.Kind.TIMED_OUT, "no answer within 5 s");
    }

    private static Answer took(Request request, long millis) {
        return new Answer(request, 200, Map.of(), new byte[0], 0, millis * 1_000_000);
    }
}
