package io.greenroom.drill.plan;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar of at most 75 octets of UTF-8, as RFC 5545 has it in section 3.1; biweekly counts characters. */
final class Folding {
    private static final int MOST_OCTETS = 75;

    private Folding() {}

    /** The same text, its long lines folded between two code points. */
    static String folded(String text) {
        var out = new StringBuilder(text.length() + 64);
        for (var line : text.split("\r\n", 0)) {
            fold(line, out);
        }
        return out.toString();
    }

    private static void fold(String line, StringBuilder out) {
        var octets = 0;
        for (var point : line.codePoints().toArray()) {
            var sign = Character.toString(point);
            var size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(sign);
            octets += size;
        }
        out.append("\r\n");
    }
}
