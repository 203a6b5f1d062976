package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.kit.terminal.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words in their inks, to be wrapped to some width. What is invisible is written as an escape. */
public final class Flow {
    private static final Pattern PIECES = Pattern.compile("\\s+|\\S+");

    private final Terminal terminal;
    private final List<List<Piece>> words = new ArrayList<>();
    private boolean open;

    /** Of a word. */
    private record Piece(String text, Ink ink) {}

    /**
     * A wrapped line.
     *
     * @param text with its colours
     * @param columns that it takes
     */
    record Line(String text, int columns) {}

    /** Nothing yet. */
    Flow(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A text in one ink. */
    public static Flow of(Terminal terminal, String text, Ink ink) {
        var flow = new Flow(terminal);
        flow.add(text, ink);
        return flow;
    }

    /** Text that follows, without a space unless it has one. */
    void add(String text, Ink ink) {
        var pieces = PIECES.matcher(text);
        while (pieces.find()) {
            if (pieces.group().isBlank()) {
                open = false;
            } else {
                word(pieces.group(), ink);
            }
        }
    }

    private void word(String text, Ink ink) {
        if (!open) {
            words.add(new ArrayList<>());
            open = true;
        }
        words.getLast().add(new Piece(safe(terminal, text), ink));
    }

    /** A text as it may stand in this terminal. */
    static String safe(Terminal terminal, String text) {
        var visible = Visible.head(text, Integer.MAX_VALUE, Visible::shows);
        return terminal.unicode() ? visible : Visible.ascii(visible);
    }

    /** This text after a label and a colon; as it is if the label is empty. */
    Flow labelled(Flow label) {
        if (label.isEmpty()) {
            return this;
        }
        var both = new Flow(terminal);
        both.words.addAll(label.words.subList(0, label.words.size() - 1));
        List<Piece> last = new ArrayList<>(label.words.getLast());
        last.add(new Piece(":", last.getLast().ink()));
        both.words.add(last);
        both.words.addAll(words);
        return both;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Columns that it takes in one line. */
    int columns() {
        return words.stream().mapToInt(Flow::columns).sum() + Math.max(0, words.size() - 1);
    }

    /** Columns of the longest word. */
    int longest() {
        return words.stream().mapToInt(Flow::columns).max().orElse(0);
    }

    private static int columns(List<Piece> word) {
        return word.stream().mapToInt(piece -> Widths.of(piece.text())).sum();
    }

    /** Wrapped at spaces, and within a word that is longer than a line; at least one line. */
    List<Line> lines(int columns) {
        var wrapping = new Wrapping(Math.max(1, columns));
        words.forEach(word -> wrapping.word(word, columns(word)));
        return wrapping.lines();
    }

    /** The lines so far, and the one that is being filled. */
    private final class Wrapping {
        private final int room;
        private final List<Line> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int used;

        Wrapping(int room) {
            this.room = room;
        }

        void word(List<Piece> word, int columns) {
            if (used > 0 && used + 1 + columns > room) {
                end();
            } else if (used > 0) {
                line.append(' ');
                used++;
            }
            word.forEach(this::piece);
        }

        private void piece(Piece piece) {
            var rest = piece.text();
            while (used + Widths.of(rest) > room) {
                if (used > 0 && used == room) {
                    end();
                }
                var cut = joint(rest, Widths.fitting(rest, room - used));
                put(rest.substring(0, cut), piece.ink());
                rest = rest.substring(cut);
                end();
            }
            put(rest, piece.ink());
        }

        /** After a hyphen or a slash, if there is one in the later half of what fits. */
        private static int joint(String text, int fitting) {
            var joint = 1 + Math.max(text.lastIndexOf('-', fitting - 1), text.lastIndexOf('/', fitting - 1));
            return joint > fitting / 2 ? joint : fitting;
        }

        private void put(String text, Ink ink) {
            line.append(ink.on(text, terminal.colour()));
            used += Widths.of(text);
        }

        private void end() {
            done.add(new Line(line.toString(), used));
            line.setLength(0);
            used = 0;
        }

        List<Line> lines() {
            if (used > 0 || done.isEmpty()) {
                end();
            }
            return done;
        }
    }
}
