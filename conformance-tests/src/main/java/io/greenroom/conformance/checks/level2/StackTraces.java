package io.greenroom.conformance.checks.level2;

import io.greenroom.kit.http.Excerpt;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the stack traces of common languages by lines that no message for people has. */
final class StackTraces {
    private static final Map<String, Pattern> LINES = Map.of(
            "Java",
                    pattern(
                            "\\bat [\\w.$/@<>-]+\\((\\w+\\.(java|kt|scala|groovy|clj):\\d+|Native Method|Unknown Source)\\)"),
            "a Java cause", pattern("\\bCaused by: (\\w+\\.)+\\w+(Exception|Error)\\b"),
            "Python", pattern("Traceback \\(most recent call last\\)|\\bFile \"[^\"]{1,300}\", line \\d+"),
            "JavaScript", pattern("\\bat [^\\n]{0,200}?(/|\\\\|file:|node:)[^\\s()]{1,300}:\\d+:\\d+"),
            "Go", pattern("\\bgoroutine \\d+ \\[|\\S\\.go:\\d+( \\+0x[0-9a-f]+)?"),
            "Ruby", pattern("\\S\\.rb:\\d+:in [`'\"]"),
            "PHP", pattern("#\\d+ \\S+\\.php\\(\\d+\\)|\\S\\.php(:\\d+\\b|\\(\\d+\\)| on line \\d+)"),
            ".NET",
                    pattern(
                            "\\bat [\\w.`<>+\\[\\],]+\\([^\\n)]*\\) in \\S+:line \\d+|\\bat (System|Microsoft)\\.[\\w.]+\\("),
            "Rust", pattern("panicked at [^\\n]{0,200}\\.rs:\\d+|\\bstack backtrace:"));

    private StackTraces() {}

    /** The language and the line, if there is a trace in a body of any type. */
    static Optional<String> in(String body) {
        var plain = unescaped(body);
        for (var line : LINES.entrySet()) {
            var found = line.getValue().matcher(plain);
            if (found.find()) {
                return Optional.of(line.getKey() + ": " + Excerpt.of(found.group(), 80));
            }
        }
        return Optional.empty();
    }

    /** JSON and HTML hide line breaks, tabs and quotes. */
    private static String unescaped(String body) {
        return body.replaceAll("\\\\[nrt]|&nbsp;|<br */?>|\\\\u000[aA9dD]", " \n ")
                .replace("\\\"", "\"")
                .replace("\\/", "/")
                .replace("\\\\", "\\")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
