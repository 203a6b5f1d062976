package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.LevelView;
import io.greenroom.kit.terminal.Ink;
import java.util.Optional;

/** What has become of the levels. */
final class LevelNews {
    private static final int SHOWN = 2;
    private static final int LABEL = 10;

    private final CandidateView before;
    private final CandidateView now;
    private final Screen screen;

    LevelNews(CandidateView before, CandidateView now, Screen screen) {
        this.before = before;
        this.now = now;
        this.screen = screen;
    }

    void tell() {
        for (var level : now.levels()) {
            var old = before.levels().stream()
                    .filter(it -> it.level() == level.level())
                    .findFirst();
            level(old, level);
        }
    }

    private void level(Optional<LevelView> old, LevelView level) {
        var wasGreen = old.map(LevelView::green).orElse(false);
        if (level.green() && !wasGreen) {
            row(screen.sign("✓ ", "+ "), Ink.GREEN, "%s is green: %s.".formatted(level.name(), level.words()));
        } else if (!level.green() && wasGreen) {
            row(screen.sign("✗ ", "x "), Ink.RED, "%s is broken: %s.".formatted(level.name(), count(level)));
            findings(screen, level, SHOWN, News.INDENT);
        } else if (level.known()
                && old.filter(it -> it.known() && it.passed() == level.passed() && it.total() == level.total())
                        .isEmpty()) {
            row("", Ink.NONE, "%s: %s.".formatted(level.name(), count(level)));
        }
    }

    private static String count(LevelView level) {
        return "%d of %d %s pass".formatted(level.passed(), level.total(), level.clauses());
    }

    private void row(String sign, Ink ink, String words) {
        var flow = new Flow(screen.terminal());
        flow.add(sign, ink);
        flow.add(words, Ink.NONE);
        screen.row(News.at(now.at()), flow);
    }

    /** Failures in the suite's own form: what was sent, expected and got. */
    static void findings(Screen screen, LevelView level, int most, int indent) {
        for (var finding : level.findings().stream().limit(most).toList()) {
            var flow = new Flow(screen.terminal());
            flow.add(screen.sign("✗ ", "x "), Ink.RED);
            flow.add("%s %s ".formatted(finding.clause(), finding.word()), Ink.BOLD);
            flow.add(finding.text(), Ink.NONE);
            screen.row(" ".repeat(indent), flow);
            fact(screen, indent, level.sent(), finding.sent());
            fact(screen, indent, "expected", finding.expected());
            fact(screen, indent, "got", finding.got());
            fact(screen, indent, "hint", finding.hint());
        }
    }

    private static void fact(Screen screen, int indent, String label, String words) {
        if (!words.isEmpty()) {
            screen.row(
                    (" ".repeat(indent + 2) + label + " ".repeat(LABEL)).substring(0, indent + 2 + LABEL),
                    words,
                    Ink.NONE);
        }
    }
}
