package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.HintView;
import io.greenroom.drill.live.Drill;
import io.greenroom.drill.round.Band;
import io.greenroom.kit.cli.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a candidate does in a drill, out of what was typed. */
final class Acts {
    private final Drill drill;
    private final Question question;

    /** Whether somebody means it. */
    @FunctionalInterface
    interface Question {
        boolean sure(String line, String words);
    }

    /** What was typed makes no sense: a sentence that says why. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String words) {
            super(words);
        }
    }

    Acts(Drill drill, Question question) {
        this.drill = drill;
        this.question = question;
    }

    void note(String text) {
        drill.note(text, false);
    }

    void ask(String text) {
        drill.ask(text);
    }

    /** To the question that was put last. */
    void answer(String text) {
        var turn = drill.candidate().turns().stream()
                .findFirst()
                .orElseThrow(() -> new Wrong("Nothing has been asked yet."));
        drill.reply(turn.id(), text);
    }

    void hint(String name) {
        var view = drill.candidate();
        var hint = view.hints().stream()
                .filter(it -> it.id().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Wrong("There is no hint '%s' now. hints names them.".formatted(name.strip())));
        if (!view.mock() || hint.next().isEmpty() || sure(hint)) {
            drill.hint(hint.id(), false);
        }
    }

    private boolean sure(HintView hint) {
        var points = hint.cost() + (hint.cost() == 1 ? " point" : " points");
        return question.sure(
                "hint " + hint.id(),
                "%s of '%s' costs %s.".formatted(hint.next().orElse(""), hint.title(), points));
    }

    void server(String url) {
        var words = url.strip();
        drill.server(words.isEmpty() || words.contains("://") ? words : "http://" + words, false);
    }

    void start(String command) {
        drill.server(command, true);
    }

    /** A server that is the answer need not be named again. */
    void commit(String text) {
        var view = drill.candidate();
        var words = text.strip();
        if (words.startsWith("@")) {
            drill.commit(file(words.substring(1)));
        } else {
            drill.commit(words.isEmpty() && !view.answersInText() ? view.server() : words);
        }
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (InvalidPathException | IOException e) {
            throw new Wrong("'%s' cannot be read as text: %s".formatted(name, Failures.words(e)));
        }
    }

    void mark(String text) {
        var words = text.strip().split("\\s+", 3);
        if (words.length < 2) {
            throw new Wrong("mark takes a criterion, a band and evidence. " + bands());
        }
        var band = Band.of(words[1]);
        if (band.isEmpty() && !words[1].equals("none")) {
            throw new Wrong("There is no band '%s'. %s".formatted(words[1], bands()));
        }
        drill.mark(words[0], band, words.length > 2 ? words[2] : "", false);
    }

    static String bands() {
        return "The bands: %s; none takes a mark back."
                .formatted(Arrays.stream(Band.values()).map(Band::id).collect(Collectors.joining(", ")));
    }

    /** A moment of a sitting, as it is written: {@code 27:40}, {@code 1:02:00}, or the bell. */
    static Predicate<CandidateView> moment(String text) {
        var words = text.strip();
        if (words.equals("bell")) {
            return CandidateView::over;
        }
        if (!words.matches("(\\d{1,3}:)?\\d{1,3}:\\d\\d")) {
            throw new Wrong("wait takes a moment such as 12:30, or bell.");
        }
        var seconds =
                Arrays.stream(words.split(":", -1)).mapToLong(Long::parseLong).reduce(0, (sum, it) -> sum * 60 + it);
        return view -> view.over() || view.at() >= seconds * 1000;
    }
}
