package io.greenroom.conformance.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.kit.http.Request;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    @Test
    void givesResultsInTheirOrder() {
        assertThat(AtOnce.times(50, number -> number * 2))
                .hasSize(50)
                .startsWith(0, 2, 4)
                .endsWith(98);
        assertThat(AtOnce.each(List.of("a", "b"), letter -> letter + "!")).containsExactly("a!", "b!");
        assertThat(AtOnce.all(List.of())).isEmpty();
    }

    @Test
    void allAreUnderWayTogether() {
        var meeting = new CyclicBarrier(20);
        Callable<Integer> guest = () -> meeting.await(10, TimeUnit.SECONDS);
        assertThat(AtOnce.all(java.util.Collections.nCopies(20, guest))).doesNotHaveDuplicates();
    }

    @Test
    void whatTheServerBrokeComesFirst() {
        var broken = ClauseBroken.by(Request.of("GET", "/health"), "200", "500");
        Callable<String> kit = () -> {
            throw new IOException("of the kit");
        };
        Callable<String> server = () -> {
            throw broken;
        };
        assertThatThrownBy(() -> AtOnce.all(List.of(kit, server))).isSameAs(broken);
        assertThatThrownBy(() -> AtOnce.all(List.of(kit))).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void theOthersAreWaitedForWhenOneFails() {
        var ended = new AtomicInteger();
        assertThatThrownBy(() -> AtOnce.times(8, number -> {
                    if (number == 0) {
                        throw new IllegalArgumentException("the first");
                    }
                    return ended.incrementAndGet();
                }))
                .hasMessage("the first");
        assertThat(ended.get()).isEqualTo(7);
    }
}
