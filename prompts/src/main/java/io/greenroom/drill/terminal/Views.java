package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.ExampleView;
import io.greenroom.drill.live.CandidateView.HintView;
import io.greenroom.drill.live.CandidateView.LevelView;
import io.greenroom.drill.live.CandidateView.PhaseView;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.terminal.Ink;
import java.util.List;

/** What can be looked at while a drill runs. */
final class Views {
    private static final String AFTERWARDS = "That can be seen when the round is over.";

    private final CandidateView view;
    private final Screen screen;

    Views(CandidateView view, Screen screen) {
        this.view = view;
        this.screen = screen;
    }

    String prompt() {
        return screen.prose(0, view.prompt()).toString();
    }

    /** At the beginning, and when one comes back. */
    String welcome() {
        var mode = view.mock() ? "mock, the clock runs on whatever happens" : "practice, pause stops the clock";
        screen.heading(view.title())
                .text("%s, %s.".formatted(Moments.span(view.bell() / 1000), mode))
                .blank();
        if (view.at() < view.bell() / 50) {
            screen.prose(0, view.prompt()).blank();
        } else {
            screen.text("You are back at %s. prompt shows the task again.".formatted(Moments.words(view.at())));
        }
        return screen.text("help names the commands.").blank().toString();
    }

    String phases() {
        for (var phase : view.phases()) {
            var now = phase.state() == PhaseView.State.NOW;
            var sign = phase.state() == PhaseView.State.DONE ? screen.sign("✓ ", "+ ") : now ? "> " : "  ";
            screen.row(
                    sign + News.at(phase.begins()),
                    "%s, until %s".formatted(phase.title(), Moments.words(phase.ends())),
                    now ? Ink.BOLD : Ink.NONE);
            if (now) {
                screen.prose(2 + News.INDENT, phase.goal());
            }
        }
        return screen.toString();
    }

    String levels() {
        if (!view.judged()) {
            return screen.text("No server is judged in this round.").toString();
        }
        screen.text("The judge watches %s.".formatted(view.server().isEmpty() ? "nothing yet" : view.server()));
        if (!view.judge().isEmpty()) {
            screen.text("It is silent: " + view.judge());
        }
        view.levels().forEach(this::level);
        return screen.toString();
    }

    private void level(LevelView level) {
        var flow = new Flow(screen.terminal());
        if (level.known()) {
            flow.add(
                    level.green() ? screen.sign("✓ ", "+ ") : screen.sign("✗ ", "x "),
                    level.green() ? Ink.GREEN : Ink.RED);
        }
        flow.add("%s: %s".formatted(level.name(), level.words()), Ink.NONE);
        flow.add(level.checking().isEmpty() ? "" : " (" + level.checking() + ")", Ink.DIM);
        screen.row("", flow);
    }

    String failures(String which) {
        var levels = view.levels().stream()
                .filter(it -> which.isBlank() || which.strip().equals(String.valueOf(it.level())))
                .toList();
        if (levels.isEmpty()) {
            return screen.text("There is no such level here: " + which).toString();
        }
        for (var level : levels) {
            if (level.findings().isEmpty()) {
                screen.text("%s: %s".formatted(level.name(), level.words()));
            } else {
                screen.heading("%s: %s".formatted(level.name(), level.words()));
                LevelNews.findings(screen, level, Integer.MAX_VALUE, 0);
                screen.blank();
            }
        }
        return screen.toString();
    }

    String hints() {
        if (view.hints().isEmpty()) {
            return screen.text("There are no hints yet.").toString();
        }
        screen.table(Table.of(
                screen.terminal(),
                List.of("Hint", "About", "Next"),
                view.hints().stream().map(this::hint).toList()));
        screen.text(
                view.mock()
                        ? "So far: %d points. hint NAME shows the next step.".formatted(view.points())
                        : "In practice they are free. hint NAME shows the next step.");
        for (var hint : view.hints()) {
            for (var step : hint.shown()) {
                screen.blank()
                        .row("", "%s: %s".formatted(hint.title(), step.name()), Ink.BOLD)
                        .prose(2, step.text());
            }
        }
        return screen.toString();
    }

    private List<String> hint(HintView hint) {
        var next = hint.next()
                .map(it -> view.mock() ? "%s, costs %d".formatted(it, hint.cost()) : it)
                .orElse("all shown");
        return List.of(hint.id(), hint.title(), next);
    }

    String model() {
        return view.model()
                .map(model -> screen.prose(0, model))
                .orElseGet(() -> screen.text(view.modelClosed()))
                .toString();
    }

    String examples() {
        if (view.examples().isEmpty()) {
            return screen.text(
                            view.modelClosed().isEmpty() ? "No question was asked that has one." : view.modelClosed())
                    .toString();
        }
        view.examples().forEach(this::example);
        return screen.toString();
    }

    private void example(ExampleView it) {
        screen.heading(it.title()).prose(0, it.say());
        it.yours().ifPresent(text -> screen.row("", "You answered", Ink.BOLD).prose(2, text));
        screen.row("", "Strong", Ink.BOLD).prose(2, it.strong());
        screen.row("", "Weak", Ink.BOLD).prose(2, it.weak());
        screen.row("", "The difference", Ink.BOLD).prose(2, it.difference()).blank();
    }

    String rubric() {
        return view.afterwards()
                .map(it -> new Closing(view, it, screen).rubric())
                .orElseGet(() -> screen.text(AFTERWARDS).toString());
    }

    String sounds() {
        return view.afterwards()
                .map(it -> new Closing(view, it, screen).sounds())
                .orElseGet(() -> screen.text(AFTERWARDS).toString());
    }
}
