package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.PhaseView;
import io.greenroom.drill.live.CandidateView.ReplyView;
import io.greenroom.drill.live.CandidateView.TurnView;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import java.util.List;
import java.util.Optional;

/** What has happened between two views of a drill. Each begins with its time. */
final class News {
    static final int INDENT = 9;

    private final CandidateView before;
    private final CandidateView now;
    private final Screen screen;

    private News(CandidateView before, CandidateView now, Terminal terminal) {
        this.before = before;
        this.now = now;
        this.screen = new Screen(terminal);
    }

    /** As lines; empty if nothing has happened. */
    static String between(CandidateView before, CandidateView now, Terminal terminal) {
        var news = new News(before, now, terminal);
        news.clock();
        new LevelNews(before, now, news.screen).tell();
        news.judge();
        news.turns();
        news.own();
        return news.screen.toString();
    }

    /** What is so at the beginning. */
    static String beginning(CandidateView now, Terminal terminal) {
        var news = new News(now, now, terminal);
        phase(now).ifPresent(news::phaseBegan);
        if (now.judged()) {
            news.now("The judge watches %s.".formatted(now.server().isEmpty() ? "nothing yet" : now.server()));
        }
        now.turns().stream().findFirst().ifPresent(turn -> {
            news.asked(turn);
            turn.probes().forEach(news::probe);
        });
        return news.screen.toString();
    }

    /** A time, in so many columns. */
    static String at(long at) {
        return (Moments.words(at) + " ".repeat(INDENT)).substring(0, INDENT);
    }

    private void now(String words) {
        screen.row(at(now.at()), words, Ink.NONE);
    }

    private void clock() {
        phase(now)
                .filter(phase -> phase(before)
                        .map(it -> !it.title().equals(phase.title()))
                        .orElse(true))
                .ifPresent(this::phaseBegan);
        now.left()
                .filter(left -> !before.left().equals(Optional.of(left)))
                .ifPresent(left -> screen.row(at(now.at()), Moments.span(left) + " are left.", Ink.BOLD));
        if (before.standing() != now.standing() && !now.over()) {
            now(now.standing() ? "The clock stands. resume lets it run." : "The clock runs again.");
        }
        now.trouble().filter(words -> before.trouble().isEmpty()).ifPresent(this::now);
        before.trouble().filter(_ -> now.trouble().isEmpty()).ifPresent(_ -> now("The journal is on the disk again."));
    }

    private static Optional<PhaseView> phase(CandidateView view) {
        return view.phases().stream()
                .filter(it -> it.state() == PhaseView.State.NOW)
                .findFirst();
    }

    private void phaseBegan(PhaseView phase) {
        var number = now.phases().indexOf(phase) + 1;
        screen.row(
                at(phase.begins()),
                "Phase %d of %d: %s, until %s"
                        .formatted(number, now.phases().size(), phase.title(), Moments.words(phase.ends())),
                Ink.BOLD);
        screen.prose(INDENT, phase.goal());
    }

    private void judge() {
        if (!before.server().equals(now.server())) {
            now("The judge watches %s.".formatted(now.server()));
        }
        if (!before.judge().equals(now.judge())) {
            now(now.judge().isEmpty() ? "The judge is back." : "The judge is silent: " + now.judge());
        }
        for (var bench : fresh(before.benches(), now.benches())) {
            var flow = new Flow(screen.terminal());
            flow.add(
                    bench.passed() ? screen.sign("✓ ", "+ ") : screen.sign("✗ ", "x "),
                    bench.passed() ? Ink.GREEN : Ink.RED);
            flow.add("The bench, %s: %s".formatted(bench.profile(), bench.words()), Ink.NONE);
            screen.row(at(bench.at()), flow);
        }
    }

    private void turns() {
        fresh(before.turns(), now.turns()).forEach(this::asked);
        now.turns().forEach(this::deeper);
        for (var answer : fresh(before.answers(), now.answers())) {
            screen.row(at(answer.at()), "You asked: " + answer.question(), Ink.DIM)
                    .prose(INDENT, answer.answer());
        }
    }

    private void asked(TurnView turn) {
        screen.row(at(turn.at()), "The interviewer: " + turn.title(), Ink.BOLD).prose(INDENT, turn.say());
        turn.asks().ifPresent(words -> screen.prose(INDENT, words + " answer TEXT hands it in."));
    }

    /** What is new in a question: its probes, and what the machine says of an answer. */
    private void deeper(TurnView turn) {
        var known =
                before.turns().stream().filter(it -> it.id().equals(turn.id())).findFirst();
        var put = known.map(it -> it.probes().size()).orElse(0);
        turn.probes()
                .subList(Math.min(put, turn.probes().size()), turn.probes().size())
                .forEach(this::probe);
        turn.reply()
                .filter(reply -> !known.flatMap(TurnView::reply).equals(Optional.of(reply)))
                .ifPresent(this::replied);
    }

    private void probe(String text) {
        screen.row(at(now.at()), "The interviewer goes deeper:", Ink.BOLD).prose(INDENT, text);
    }

    private void replied(ReplyView reply) {
        if (reply.right().isEmpty()) {
            screen.row(at(now.at()), "Answered.", Ink.DIM);
            return;
        }
        var right = reply.right().get();
        var flow = new Flow(screen.terminal());
        flow.add(right ? screen.sign("✓ ", "+ ") : screen.sign("✗ ", "x "), right ? Ink.GREEN : Ink.RED);
        flow.add(right ? "Right. " : "Not right. ", Ink.NONE);
        flow.add(reply.words(), Ink.NONE);
        screen.row(at(now.at()), flow);
    }

    /** Lists of a view have the newest first. */
    private static <T> List<T> fresh(List<T> before, List<T> now) {
        return now.subList(0, Math.max(0, now.size() - before.size())).reversed();
    }

    private void own() {
        for (var note : fresh(before.notes(), now.notes())) {
            screen.row(at(note.at()), "Noted.", Ink.DIM);
        }
        for (var hint : now.hints()) {
            var shown = before.hints().stream()
                    .filter(it -> it.id().equals(hint.id()))
                    .mapToInt(it -> it.shown().size())
                    .findFirst()
                    .orElse(0);
            for (var step : hint.shown()
                    .subList(Math.min(shown, hint.shown().size()), hint.shown().size())) {
                screen.row(at(now.at()), "%s: %s".formatted(hint.title(), step.name()), Ink.BOLD)
                        .prose(INDENT, step.text());
            }
        }
        if (!before.committed().equals(now.committed())) {
            now("Your answer is committed."
                    + (now.modelClosed().isEmpty() ? " model shows the model answer." : " " + now.modelClosed()));
        }
    }
}
