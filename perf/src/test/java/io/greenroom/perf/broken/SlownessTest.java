package io.greenroom.perf.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.http.JdkTransport;
import io.greenroom.kit.http.Request;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That the faults which break no message are there: what is slow is never faster than it should be. */
@Timeout(60)
class SlownessTest {
    private static final Request USER = Request.of("POST", "/users").json("{\"name\":\"ada\"}");

    private static Duration took(Runnable what) {
        var began = System.nanoTime();
        what.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** By the test's time limit at the latest: asks until an answer has taken half a stall. */
    @Test
    void nobodyIsAnsweredDuringAStall() {
        var stall = Duration.ofMillis(300);
        try (var server = new StallsTwoSecondsEveryTen(Duration.ofSeconds(1), stall);
                var transport = new JdkTransport(server.base(), Duration.ofSeconds(10))) {
            var longest = Duration.ZERO;
            while (longest.compareTo(stall.dividedBy(2)) < 0) {
                longest = took(() -> assertThat(transport.send(USER).status()).isEqualTo(201));
            }
            assertThat(longest).isGreaterThanOrEqualTo(stall.dividedBy(2));
        }
    }

    @Test
    void noMoreThanNASecondAreServedHoweverManyAskAtOnce() {
        try (var server = new ServesExactlyNASecond(100);
                var transport = new JdkTransport(server.base(), Duration.ofSeconds(30))) {
            var fifty = took(() -> {
                try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (var i = 0; i < 50; i++) {
                        callers.execute(() -> transport.send(USER));
                    }
                }
            });
            assertThat(fifty).isGreaterThanOrEqualTo(Duration.ofMillis(470));
        }
    }

    @Test
    void oneInAHundredIsAnErrorAndTheOthersAreNot() {
        try (var server = new AnswersFiveHundredToOneInAHundred();
                var transport = new JdkTransport(server.base(), Duration.ofSeconds(10))) {
            var errors = 0;
            for (var i = 0; i < 400; i++) {
                errors += transport.send(Request.of("GET", "/rooms/none")).status() == 500 ? 1 : 0;
            }
            assertThat(errors).isEqualTo(4);
        }
    }
}
