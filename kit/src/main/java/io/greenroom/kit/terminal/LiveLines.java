package io.greenroom.kit.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * A few lines at the bottom of a terminal that rewrite themselves. They are drawn by one thread at a steady pace, however
 * often what they show changes. The cursor is hidden meanwhile and shown again at the end, and also when the process is
 * interrupted.
 */
public final class LiveLines {
    private static final int FRAME_MILLIS = 100;
    private static final String HIDE_CURSOR = "\u001B[?25l";
    private static final String SHOW_CURSOR = "\u001B[?25h";
    private static final String ERASE_BELOW = "\r\u001B[J";

    private final PrintStream out;
    private final Supplier<List<String>> picture;
    private final Thread restorer = Thread.ofPlatform().unstarted(this::erase);
    private final Thread painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paint);
    private int drawn;
    private boolean open;

    /**
     * @param out the terminal
     * @param picture the lines as they are to look now, each no wider than the terminal; asked for by one thread at a time
     */
    public LiveLines(PrintStream out, Supplier<List<String>> picture) {
        this.out = out;
        this.picture = picture;
    }

    /** Begins to draw; further calls do nothing. */
    public synchronized void open() {
        if (open) {
            return;
        }
        open = true;
        Runtime.getRuntime().addShutdownHook(restorer);
        out.print(HIDE_CURSOR);
        painter.start();
    }

    /** Prints text that stays, above the lines; it ends with a line's end. */
    public synchronized void above(String text) {
        out.print(erasure() + text);
        drawn = 0;
        draw();
    }

    /** Takes the lines away and gives the cursor back; further calls do nothing. */
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(restorer);
        } catch (IllegalStateException interrupted) {
            return; // The process is ending: the hook itself restores the terminal.
        }
        erase();
    }

    private synchronized void paint() {
        try {
            while (open) {
                draw();
                wait(FRAME_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        if (!open) {
            return;
        }
        var lines = picture.get();
        out.print(erasure() + String.join("\n", lines));
        out.flush();
        drawn = lines.size();
    }

    /** Back to the first of our lines, and nothing below. */
    private String erasure() {
        return drawn > 1 ? "\r\u001B[" + (drawn - 1) + "A" + ERASE_BELOW : ERASE_BELOW;
    }

    private synchronized void erase() {
        if (open) {
            open = false;
            notifyAll();
            out.print(erasure() + SHOW_CURSOR);
            out.flush();
            drawn = 0;
        }
    }
}
