package io.greenroom.drill.arithmetic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what people say in words and in parts as something that can be worked out: half an hour, 1 h 15 min, 2 2/3, 10⁹,
 * three thousand.
 */
final class Plain {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern RAISED = Pattern.compile("(?<=[\\d)])(⁻?)([" + SUPERSCRIPTS + "]+)");
    private static final String DAYS = "d(?:ays?)?";
    private static final String HOURS = "h(?:ours?|rs?)?";
    private static final String MINUTES = "min(?:ute)?s?";
    private static final String SECONDS = "s(?:ec(?:ond)?s?)?";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)\\s*";
    private static final String AND = "(?!\\p{L})\\s*(?:,?\\s*and\\s+|,\\s*)?";
    private static final String PART = "(third|quarter|fifth|tenth)";
    private static final String TIME = "(hour|day|minute|second|week|month|year)";

    private static final Map<String, String> PARTS = Map.of("third", "3", "quarter", "4", "fifth", "5", "tenth", "10");

    /** In their order. */
    private static final Map<Pattern, String> SAID = new LinkedHashMap<>();

    static {
        said("(\\d+) point (\\d+)", "$1.$2");
        said("\\b(\\d+) in (\\d[\\d,]*)(?=\\s*(?:$|[.,;)]))", "$1/$2");
        said("\\bhalf of\\b", "(1/2) of");
        said("\\b(?:a|one) " + PART + " of\\b", "(1/$1) of");
        said("\\b(\\d+) " + PART + "s of\\b", "($1/$2) of");
        said("\\bof (it|that|them|these|those) (?=\\d)", "of $1 = ");
        said("\\bof an? " + TIME + "\\b", "of 1 $1");
        said("\\ban? " + TIME + " and a quarter\\b", "1.25 $1");
        said("\\bhalf an? " + TIME + "\\b", "0.5 $1");
        said("\\ban? " + TIME + " and a half\\b", "1.5 $1");
        said("\\b(\\d+) and a half\\b", "$1.5");
        said("\\b(\\d+) " + TIME + "s and a half\\b", "$1.5 $2");
        said("\\ban? " + TIME + "(?= and \\d)", "1 $1");
        said("(?<=^|\\bis|\\btakes|\\babout|\\broughly|\\bso|[=≈~>→])(\\s*)an? " + TIME + "\\b", "$11 $2");
        said("(\\d+)\\s*½", "($1 + 1/2)");
        said("(?<![\\d/.,])(\\d+)\\s+(\\d)/(\\d)(?!\\d)", "($1 + $2/$3)");
        said("(?<=" + "week|weeks|day|days|hour|hours|minute|minutes) and an? " + TIME + "\\b", " and 1 $1");
        said(NUMBER + "w(?:eeks?|ks?)" + AND + NUMBER + DAYS + "(?!\\p{L})", "($1 weeks + $2 days)");
        said("(?<![\\d.])(\\d+)m\\s?(\\d+)\\s?s(?!\\p{L})", "($1 min + $2 s)");
        said(NUMBER + DAYS + AND + NUMBER + HOURS + "(?!\\p{L})", "($1 days + $2 hours)");
        said(
                NUMBER + HOURS + AND + NUMBER + "m(?:in(?:ute)?s?)?" + AND + NUMBER + SECONDS + "(?!\\p{L})",
                "($1 hours + $2 min + $3 s)");
        said(NUMBER + HOURS + AND + NUMBER + "m(?:in(?:ute)?s?)?(?!\\p{L})", "($1 hours + $2 min)");
        said(NUMBER + MINUTES + AND + NUMBER + SECONDS + "(?!\\p{L})", "($1 min + $2 s)");
    }

    private Plain() {}

    private static void said(String words, String sum) {
        SAID.put(Pattern.compile("(?i)" + words), sum);
    }

    /** The same, so that {@link Terms} understands it. */
    static String of(String answer) {
        var plain = Numerals.digits(RAISED.matcher(answer).replaceAll(Plain::power));
        for (var it : SAID.entrySet()) {
            plain = it.getKey().matcher(plain).replaceAll(it.getValue());
        }
        for (var part : PARTS.entrySet()) {
            plain = plain.replace("/" + part.getKey() + ")", "/" + part.getValue() + ")");
        }
        return plain;
    }

    private static String power(MatchResult raised) {
        var digits = raised.group(2)
                .chars()
                .map(SUPERSCRIPTS::indexOf)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        return Matcher.quoteReplacement("^" + (raised.group(1).isEmpty() ? "" : "-") + digits);
    }
}
