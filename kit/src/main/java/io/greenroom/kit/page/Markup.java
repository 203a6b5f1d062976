package io.greenroom.kit.page;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Visible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** HTML that is safe whatever it is made of: what is not markup of our own is escaped, what is invisible is named. */
public final class Markup {
    private Markup() {}

    /** A text from anywhere, as HTML of about so many characters at most; the size of what is left out is named. */
    public static String text(String text, int most) {
        var out = new StringBuilder();
        var at = 0;
        while (at < text.length() && out.length() < most) {
            var point = text.codePointAt(at);
            append(out, point);
            at += Character.charCount(point);
        }
        return out.append(cut(text.length() - at, "character")).toString();
    }

    /** The bytes of a body: as text if they are UTF-8, else what is not ASCII as hexadecimal numbers. */
    public static String body(byte[] bytes, int most) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return text(decoder.decode(ByteBuffer.wrap(bytes)).toString(), most);
        } catch (CharacterCodingException e) {
            return binary(bytes, most);
        }
    }

    private static String binary(byte[] bytes, int most) {
        var out = new StringBuilder();
        var at = 0;
        for (; at < bytes.length && out.length() < most; at++) {
            if (bytes[at] >= 0) {
                append(out, bytes[at]);
            } else {
                odd(out, "%02X".formatted(bytes[at]));
            }
        }
        return out.append(cut(bytes.length - at, "byte")).toString();
    }

    /** A text of the specification: code marks, strong and emphasis of Markdown. */
    public static String markdown(String markdown) {
        var out = new StringBuilder();
        var parts = markdown.split("`", -1);
        for (var i = 0; i < parts.length; i++) {
            var safe = text(parts[i], Integer.MAX_VALUE);
            out.append(i % 2 == 1 ? "<code>" + safe + "</code>" : stressed(safe));
        }
        return out.toString();
    }

    private static String stressed(String html) {
        return html.replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>").replaceAll("\\*(.+?)\\*", "<em>$1</em>");
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.appendCodePoint(point);
            default -> visible(out, point);
        }
    }

    private static void visible(StringBuilder out, int point) {
        if (Visible.shows(point)) {
            out.appendCodePoint(point);
        } else {
            odd(out, "U+%04X".formatted(point));
        }
    }

    private static void odd(StringBuilder out, String name) {
        out.append("<i class=\"odd\">").append(name).append("</i>");
    }

    private static String cut(int left, String noun) {
        return left == 0 ? "" : "<em class=\"cut\">… %s more</em>".formatted(Figures.count(left, noun));
    }
}
