package io.greenroom.drill.repair;

import io.greenroom.kit.terminal.Ink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two versions of a file that differ in one place. */
final class Difference {
    private static final int AROUND = 2;

    private Difference() {}

    /**
     * A line of it.
     *
     * @param place that tells lines with the same text apart
     * @param text with a sign in front: minus before, plus afterwards
     */
    record Line(int place, String text) {

        /** The sign, and the indentation of the code. */
        String lead() {
            return text.substring(0, text.length() - code().length());
        }

        /** Without them. */
        String code() {
            return text.substring(1).stripLeading();
        }
    }

    /** The lines that differ, each in its ink, with a few around them. */
    static Map<Line, Ink> between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var least = Math.min(old.size(), now.size());
        var head = 0;
        while (head < least && old.get(head).equals(now.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < least - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        Map<Line, Ink> lines = new LinkedHashMap<>();
        put(lines, "  ", now.subList(Math.max(0, head - AROUND), head), Ink.NONE);
        put(lines, "- ", old.subList(head, old.size() - tail), Ink.RED);
        put(lines, "+ ", now.subList(head, now.size() - tail), Ink.GREEN);
        var end = now.size() - tail;
        put(lines, "  ", now.subList(end, Math.min(now.size(), end + AROUND)), Ink.NONE);
        return lines;
    }

    private static void put(Map<Line, Ink> lines, String sign, List<String> texts, Ink ink) {
        texts.forEach(text -> lines.put(new Line(lines.size(), sign + text), ink));
    }
}
