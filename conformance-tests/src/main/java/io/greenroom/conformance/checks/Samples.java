package io.greenroom.conformance.checks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Texts that servers are known to spoil. */
public final class Samples {
    /** Scripts, marks, joiners and a sign from each plane that has any; private use stands for the rest. */
    public static final List<String> EVERY_PLANE = List.of(
            "plain ASCII ~!@#$%^&*()_+",
            "Grüße, Zoë, naïve œuvre, Łódź",
            "a\u0301e\u0308o\u0302\u0323",
            "Ελληνικά, Кириллица, Հայերեն",
            "שלום, العربية \u200fRTL\u200e",
            "हिन्दी, தமிழ், ไทย",
            "中文，日本語、한국어",
            "👩\u200d👩\u200d👧\u200d👦 👍🏽 🏳️\u200d🌈 🇪🇪",
            "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 🀄",
            "\uD840\uDC00\uD869\uDED6",
            "\uD880\uDC00",
            "\uDB40\uDC01\uDB40\uDD00",
            "\uDB80\uDC00\uDBC0\uDC00",
            "\uFFFD\uFEFF\uE000",
            "\uFFFE\uFFFF\uDBFF\uDFFF");

    /** Texts that invite to be cleaned up, escaped or run. */
    public static final List<String> TEMPTING = List.of(
            "  both ends  ",
            "\ttabs\tand\nline\r\nbreaks\n",
            "\"quotes\" and 'apostrophes' and \\backslashes\\",
            "<b>bold</b> & <script>alert(1)</script>",
            "&amp;&lt;&#39;",
            "%41%00%zz ${7*7} {{7*7}} #{7*7} %s %n",
            "Robert'); DROP TABLE messages;--",
            "\u00e9 e\u0301 \ufb01 \u212b",
            "null",
            "\u00a0\u2003\u3000wide blanks\u3000",
            "a\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029z");

    /** Bodies of a post that are nearly right, or right in an odd way: anything but a 5xx or silence will do. */
    public static final List<String> NEARLY_RIGHT = List.of(
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":\"a\"}}",
            "{\"text\":\"a\"} {\"text\":\"b\"}",
            "{\"text\":\"\\ud800\"}",
            "{\"text\":\"\\udc00\\ud800 a\"}",
            "{\"text\":\"\\u12\"}",
            "{\"text\":\"\\x41\"}",
            "{\"text\":\"line\nbreak\"}",
            "{\"text\":-0.0e-400}",
            "{\"text\":{\"text\":{\"text\":\"a\"}}}",
            "{\"__proto__\":{\"text\":\"a\"},\"constructor\":null,\"text\":\"a\"}",
            "{\"\":\"a\",\"TEXT\":\"a\",\"text \":\"a\"}",
            "\uFEFF{\"text\":\"a\"}",
            "{\"text\":\"a\",\"" + "k".repeat(20_000) + "\":1}",
            "{\"text\":NaN}",
            " \n\t ");

    /** Nesting and numbers as the {@code text} of a post: too deep, too long, too large. */
    public static final List<String> BOTTOMLESS = List.of(
            "{\"text\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}",
            "{\"text\":" + "7".repeat(50_000) + "}",
            "{\"text\":1e999999999}");

    /** Bodies of a post whose text is not UTF-8: a lone continuation byte, an overlong form, a surrogate, a cut. */
    public static List<byte[]> notUtf8() {
        return Stream.of("80", "C0AF", "EDA080", "F09F9A")
                .map(hex -> HexFormat.of().parseHex(hex))
                .map(Samples::bodyWith)
                .toList();
    }

    private static byte[] bodyWith(byte[] text) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"text\":\"a".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(text);
        body.writeBytes("b\"}".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** All that a server has to survive in one body, as bytes. */
    public static List<byte[]> hostile() {
        return Stream.concat(
                        Stream.of(NEARLY_RIGHT, BOTTOMLESS)
                                .flatMap(List::stream)
                                .map(body -> body.getBytes(StandardCharsets.UTF_8)),
                        notUtf8().stream())
                .toList();
    }

    private Samples() {}
}
