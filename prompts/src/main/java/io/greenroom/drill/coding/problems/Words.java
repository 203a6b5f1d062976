package io.greenroom.drill.coding.problems;

import java.util.Iterator;
import java.util.StringTokenizer;

/** An input, line by line and word by word. */
final class Words {
    private final Iterator<String> lines;
    private StringTokenizer line = new StringTokenizer("");

    Words(String input) {
        this.lines = input.lines().iterator();
    }

    /** The next line as a whole. */
    String line() {
        return lines.next();
    }

    /** Whether there is one. */
    boolean more() {
        return lines.hasNext();
    }

    /** The next word, of whatever line. */
    String word() {
        while (!line.hasMoreTokens()) {
            line = new StringTokenizer(lines.next());
        }
        return line.nextToken();
    }

    int number() {
        return Integer.parseInt(word());
    }

    long large() {
        return Long.parseLong(word());
    }
}
