package io.greenroom.perf.endpoints;

import io.gatling.javaapi.core.Session;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.subject.Person;
import java.util.Objects;

/** Somebody who came by: who it is, where, and what they have seen so far. Only one thread at a time has it. */
public final class Visitor {
    private static final String KEY = "visitor";

    private final Person person;
    private final String roomId;
    private final int level;
    private Call call;
    private long newest;
    private long oldest = Call.LARGEST_SEQ;
    private long oldestOfNewest = Call.LARGEST_SEQ;
    private String messageId = "";

    /** @param dueNanos when the first request is due */
    public Visitor(Person person, String roomId, int level, long dueNanos) {
        this.person = person;
        this.roomId = roomId;
        this.level = level;
        this.call = new Call(Action.NEWEST, target(Action.NEWEST, ""), dueNanos);
    }

    /** The visitor of a session. */
    public static Visitor of(Session session) {
        return Objects.requireNonNull(session.<Visitor>get(KEY));
    }

    /** A session with this visitor. */
    public Session in(Session session) {
        return session.set(KEY, this);
    }

    /** What is under way, or was last. */
    public Call call() {
        return call;
    }

    /** Begins the next request. */
    public Call begin(Action action, String text, long dueNanos) {
        call = new Call(action, target(action, text), dueNanos);
        return call;
    }

    private Call.Target target(Action action, String text) {
        var bound = action == Action.SCROLL ? oldest : newest;
        return new Call.Target(person, roomId, level, text, bound, messageId);
    }

    /** Remembers what the last answer said, if nothing was wrong with it. */
    public void learn() {
        if (!call.problem().isEmpty()) {
            return;
        }
        switch (call.action()) {
            case POST -> messageId = call.thing().id();
            case NEWEST -> learnNewest(call.page());
            case CATCH_UP -> newest = Math.max(newest, call.page().last());
            case SCROLL ->
                oldest = call.page().count() == 0 ? oldestOfNewest : call.page().first();
            default -> {}
        }
    }

    private void learnNewest(MessagePage page) {
        newest = page.last();
        oldest = page.count() == 0 ? Call.LARGEST_SEQ : page.first();
        oldestOfNewest = oldest;
    }
}
