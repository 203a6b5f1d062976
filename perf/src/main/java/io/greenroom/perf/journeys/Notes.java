package io.greenroom.perf.journeys;

import io.gatling.javaapi.core.Session;
import io.greenroom.perf.endpoints.Call;
import io.greenroom.perf.endpoints.LastWords;
import io.greenroom.perf.endpoints.Thing;
import io.greenroom.perf.endpoints.Visitor;
import io.greenroom.perf.measure.Attempt;
import io.greenroom.perf.result.Action;
import org.jspecify.annotations.Nullable;

/** Writes down each request before and after it: in the recorder, and if it is a message also in the ledger. */
final class Notes {
    private final Scene scene;

    Notes(Scene scene) {
        this.scene = scene;
    }

    /** The first request is due when the person is, each other one when the one before has ended, and a pause after. */
    Session begin(Session session, Action action, int afterMillis) {
        var visitor = Visitor.of(session);
        var before = visitor.call();
        var due = before.endedNanos() == 0 ? before.dueNanos() : before.endedNanos() + afterMillis * 1_000_000L;
        var text =
                action == Action.POST ? scene.ledger().nextText(scene.profile().messageChars()) : "";
        visitor.begin(action, text, due).send();
        scene.recorder().sent(scene.schedule().intoRound(due));
        return session;
    }

    Session end(Session session) {
        var visitor = Visitor.of(session);
        var call = visitor.call();
        if (call.status() == 0) {
            call.givenUp(LastWords.kind(scene.profile().timeoutMillis()));
        }
        if (call.action() == Action.POST) {
            settle(call);
        }
        scene.recorder().done(attempt(call));
        visitor.learn();
        return session.markAsSucceeded();
    }

    private void settle(Call call) {
        var to = call.target();
        var thing = call.thing();
        if (call.status() == 201 && !thing.id().isEmpty() && thing.seq() != Thing.NO_SEQ) {
            scene.ledger()
                    .acknowledged(to.roomId(), to.person().id(), to.text(), call.sentNanos(), thing.id(), thing.seq());
        } else if (call.status() / 100 == 4) {
            scene.ledger().refused(to.roomId(), to.person().id(), to.text(), call.sentNanos());
        } else {
            scene.ledger().indefinite(to.roomId(), to.person().id(), to.text(), call.sentNanos());
        }
    }

    private Attempt attempt(Call call) {
        var schedule = scene.schedule();
        return new Attempt(
                call.action(),
                schedule.intoRound(call.dueNanos()),
                schedule.intoRound(call.sentNanos()),
                schedule.intoRound(call.endedNanos()),
                fault(call));
    }

    private static Attempt.@Nullable Fault fault(Call call) {
        if (call.problem().isEmpty()) {
            return null;
        }
        var example = "%s in room %s: %s %s"
                .formatted(call.action().words(), call.target().roomId(), call.problem(), call.excerpt());
        return new Attempt.Fault(call.problem(), call.status() != 0, example.strip());
    }
}
