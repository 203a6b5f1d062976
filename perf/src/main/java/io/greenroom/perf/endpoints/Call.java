package io.greenroom.perf.endpoints;

import io.greenroom.kit.http.Excerpt;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.subject.Person;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/** One request of one person, filled in while it is under way. Only one thread at a time has it. */
public final class Call {
    /** Messages of a page that asks for a limit. */
    public static final int LIMIT = 50;

    /** As a bound it asks for the newest page. */
    static final long LARGEST_SEQ = 9_007_199_254_740_991L;

    private final Action action;
    private final Target target;
    private final long dueNanos;
    private long sentNanos;
    private long endedNanos;
    private int status;
    private String problem = "";
    private String excerpt = "";
    private Thing thing = Thing.NONE;
    private MessagePage page = MessagePage.EMPTY;

    /**
     * What is asked for.
     *
     * @param person who asks
     * @param roomId where
     * @param level of the API that may be used
     * @param text of a message to post
     * @param bound {@code seq} of a page's {@code after} or {@code before}
     * @param messageId to read
     */
    public record Target(Person person, String roomId, int level, String text, long bound, String messageId) {}

    /** @param dueNanos when it should be sent, as {@link System#nanoTime()} */
    public Call(Action action, Target target, long dueNanos) {
        this.action = action;
        this.target = target;
        this.dueNanos = dueNanos;
    }

    /** It goes out now. */
    public void send() {
        sentNanos = System.nanoTime();
    }

    /** The whole answer is there; says whether its status is the right one. */
    boolean answered(int status) {
        endedNanos = System.nanoTime();
        this.status = status;
        if (!expected(status)) {
            problem = Integer.toString(status);
        }
        return problem.isEmpty();
    }

    private boolean expected(int status) {
        return switch (action) {
            case POST -> status == 201;
            case JOIN -> status / 100 == 2;
            default -> status == 200;
        };
    }

    /** Reads the answer's body; says what is wrong with it, or nothing. */
    String read(byte[] body) {
        if (problem.isEmpty()) {
            problem = problemOf(body);
        }
        if (!problem.isEmpty()) {
            excerpt = Excerpt.of(new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8), 96);
        }
        return problem;
    }

    private String problemOf(byte[] body) {
        try {
            return switch (action) {
                case JOIN -> "";
                case POST, ROOM, MESSAGE -> readThing(body);
                case NEWEST, CATCH_UP, SCROLL -> readPage(body);
            };
        } catch (JacksonException e) {
            return "an answer that is not JSON";
        }
    }

    private String readThing(byte[] body) {
        thing = Thing.read(body);
        if (action == Action.POST) {
            return thing.id().isEmpty() || thing.seq() == Thing.NO_SEQ ? "a message without id or seq" : "";
        }
        var asked = action == Action.ROOM ? target.roomId() : target.messageId();
        return thing.id().equals(asked) ? "" : "something else than was asked for";
    }

    private String readPage(byte[] body) {
        page = MessagePage.read(body);
        if (!page.ascending()) {
            return "a page out of order";
        }
        if (target.level() >= 2 && page.count() > LIMIT) {
            return "a page longer than its limit";
        }
        var beyond =
                switch (action) {
                    case CATCH_UP -> page.first() > target.bound();
                    case SCROLL -> page.last() < target.bound();
                    default -> true;
                };
        return page.count() == 0 || beyond ? "" : "a page on the wrong side of its bound";
    }

    /** There will be no answer. */
    public void givenUp(String why) {
        endedNanos = System.nanoTime();
        problem = why;
    }

    /** What is asked. */
    public Action action() {
        return action;
    }

    /** Of whom, where. */
    public Target target() {
        return target;
    }

    /** When it should have been sent, as {@link System#nanoTime()}. */
    public long dueNanos() {
        return dueNanos;
    }

    /** When it was sent. */
    public long sentNanos() {
        return sentNanos;
    }

    /** When the answer was there, or it was given up. */
    public long endedNanos() {
        return endedNanos;
    }

    /** Of the answer; 0 if there is none. */
    public int status() {
        return status;
    }

    /** In a few words what is wrong; empty if nothing is. */
    public String problem() {
        return problem;
    }

    /** The beginning of an answer that is wrong. */
    public String excerpt() {
        return excerpt;
    }

    /** What was made or read, if it was a single thing. */
    public Thing thing() {
        return thing;
    }

    /** What was read, if it was a page. */
    public MessagePage page() {
        return page;
    }
}
