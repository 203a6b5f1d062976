package io.greenroom.conformance.checks;

import java.util.List;

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

    private Samples() {}
}
