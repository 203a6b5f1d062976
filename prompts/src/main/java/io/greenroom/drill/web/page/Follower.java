package io.greenroom.drill.web.page;

import io.greenroom.drill.live.Drill;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Somebody who has a page open. A thread of theirs renders the page when something has changed and they have read what they
 * were sent, and sends the parts that differ: who reads slowly misses steps in between, and holds up nobody.
 */
public final class Follower {
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration HEARTBEAT = Duration.ofSeconds(8);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final String CLOCK = "clock";

    private final Supplier<String> page;
    private final FluxSink<Event<String>> sink;
    private final Semaphore stirred = new Semaphore(0);
    private final Map<String, String> sent = new HashMap<>();

    private Follower(Supplier<String> page, FluxSink<Event<String>> sink) {
        this.page = page;
        this.sink = sink;
    }

    /** The changes of a page, from all of it on. */
    public static Publisher<Event<String>> of(Drill drill, Supplier<String> page) {
        return Flux.create(sink -> new Follower(page, sink).start(drill));
    }

    private void start(Drill drill) {
        Runnable listener = this::stir;
        drill.listen(listener);
        sink.onDispose(() -> {
            drill.forget(listener);
            stir();
        });
        sink.onRequest(_ -> stir());
        Thread.ofVirtual().name("follower").start(this::follow);
    }

    /** Called by the engine's threads: does not wait for anything. */
    private void stir() {
        if (stirred.availablePermits() == 0) {
            stirred.release();
        }
    }

    private void follow() {
        try {
            while (!sink.isCancelled()) {
                stirred.drainPermits();
                if (sink.requestedFromDownstream() > 0) {
                    send();
                }
                Thread.sleep(BETWEEN);
                var _ = stirred.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            sink.error(e);
        }
    }

    /** The clock goes with whatever is sent, and alone when all is quiet: it tells that we are still there. */
    private void send() {
        Parts.of(page.get()).forEach((name, part) -> {
            var last = sent.put(name, part.state());
            if (name.equals(CLOCK) || !part.state().equals(last)) {
                sink.next(event(name, part.html()));
            }
        });
    }

    /** A browser passes over an event whose data is empty. */
    private static Event<String> event(String name, String html) {
        return Event.of(html.isEmpty() ? " " : html).name(name).retry(RETRY);
    }
}
