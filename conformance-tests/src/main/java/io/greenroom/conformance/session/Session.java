package io.greenroom.conformance.session;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.http.Patience;
import io.greenroom.conformance.http.RestAssuredTransport;
import io.greenroom.conformance.http.SocketTransport;
import io.greenroom.conformance.http.Transcript;
import io.greenroom.kit.http.JdkTransport;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** One run against one server. The checks of a run have this in common and nothing else. */
public final class Session implements AutoCloseable {
    /** All exchanges of a check together may take as long as so many that time out. */
    private static final int CHECK_TIMEOUTS = 6;

    private final RestAssuredTransport readable;
    private final JdkTransport fast;
    private final SocketTransport raw;
    private final Patience patience;
    private final Duration checkTimeout;
    private final long seed;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicBoolean refused = new AtomicBoolean();
    private final Statuses statuses = new Statuses();
    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();

    /**
     * @param base URL of the server without a slash at its end
     * @param timeout for each exchange; all of a check together may take six times as long
     * @param seed of everything generated
     */
    public Session(String base, Duration timeout, long seed) {
        this.readable = new RestAssuredTransport(base, timeout);
        this.fast = new JdkTransport(base, timeout);
        this.raw = new SocketTransport(base, timeout);
        this.patience = new Patience(timeout);
        this.checkTimeout = timeout.multipliedBy(CHECK_TIMEOUTS);
        this.seed = seed;
    }

    /** The seed of everything generated. */
    public long seed() {
        return seed;
    }

    /** How many requests were sent. */
    public long requests() {
        return requests.get();
    }

    /** How often each status was answered. */
    public Statuses statuses() {
        return statuses;
    }

    /** Whether the server was given up, with the words why. */
    public Optional<String> lostBecause() {
        return patience.lostBecause();
    }

    /** Whether a connection was ever refused: for that moment nobody listened there. */
    public boolean refused() {
        return refused.get();
    }

    /** A new attempt that nobody looks at afterwards. */
    public Attempt attempt() {
        return attempt(List.of(), endNanos());
    }

    /** A new attempt at a check; it can be found under its key until the next one begins. */
    public Attempt begin(String key) {
        var attempt = attempt();
        attempts.put(key, attempt);
        return attempt;
    }

    /** An attempt at a generated check, not yet to be found. */
    public Attempt attempt(List<String> sample, long endNanos) {
        var transcript = new Transcript();
        return new Attempt(
                new Chat(
                        guarded(readable, transcript, endNanos),
                        guarded(fast, transcript, endNanos),
                        guarded(raw, transcript, endNanos),
                        raw),
                transcript,
                sample);
    }

    /** When a check that begins now has to have ended, by {@link System#nanoTime()}. */
    public long endNanos() {
        return System.nanoTime() + checkTimeout.toNanos();
    }

    /** Keeps an attempt for whoever tells of the check. */
    public void keep(String key, Attempt attempt) {
        attempts.put(key, attempt);
    }

    /** Nobody will tell of this check: what it said and heard is not kept. */
    public void forget(String key) {
        attempts.remove(key);
    }

    /** The attempt that was begun or kept last, unless it is forgotten. */
    public Optional<Attempt> last(String key) {
        return Optional.ofNullable(attempts.get(key));
    }

    private Transport guarded(Transport transport, Transcript transcript, long endNanos) {
        return transcript.record(inTime(counted(patience.guard(transport)), endNanos));
    }

    private Transport counted(Transport transport) {
        return request -> {
            requests.incrementAndGet();
            try {
                var answer = transport.send(request);
                statuses.count(answer);
                return answer;
            } catch (NoAnswer e) {
                refused.compareAndSet(false, e.kind() == NoAnswer.Kind.REFUSED);
                throw e;
            }
        };
    }

    private Transport inTime(Transport transport, long endNanos) {
        return request -> {
            if (System.nanoTime() - endNanos > 0) {
                throw new NoAnswer(
                        request,
                        NoAnswer.Kind.OUT_OF_TIME,
                        "not sent: the check had taken %d s already".formatted(checkTimeout.toSeconds()));
            }
            return transport.send(request);
        };
    }

    @Override
    public void close() {
        readable.close();
        fast.close();
    }
}
