package io.greenroom.conformance.checks.level2;

import io.greenroom.kit.http.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the stack traces of common languages by lines that no message for people has. */
final class StackTraces {
    private static final List<Line> LINES = List.of(
            line(
                    "Java",
                    "\\bat [\\w.$/@<>-]+\\((\\w+\\.(java|kt|scala|groovy|clj):\\d+|Native Method|Unknown Source)\\)"),
            line("a Java cause", "\\bCaused by: (\\w+\\.)+\\w+(Exception|Error)\\b"),
            line("Python", "Traceback \\(most recent call last\\)|\\bFile \"[^\"]{1,300}\", line \\d+"),
            line("JavaScript", "\\bat [^\\n]{0,200}?(/|\\\\|file:|node:)[^\\s()\"',]{1,300}:\\d+:\\d+"),
            line("Go", "\\bgoroutine \\d+ \\[|\\S\\.go:\\d+( \\+0x[0-9a-f]+)?"),
            line("Ruby", "\\S\\.rb:\\d+:in [`'\"]"),
            line("PHP", "#\\d+ \\S+\\.php\\(\\d+\\)|\\S\\.php(:\\d+\\b|\\(\\d+\\)| on line \\d+)"),
            line(
                    ".NET",
                    "\\bat [\\w.`<>+\\[\\],]+\\([^\\n)]*\\) in \\S+:line \\d+|\\bat (System|Microsoft)\\.[\\w.]+\\("),
            line("Rust", "panicked at [^\\n]{0,200}\\.rs:\\d+|\\bstack backtrace:"));

    /** What gives away a trace of a language. */
    private record Line(String language, Pattern pattern) {}

    private StackTraces() {}

    /** The language and the line, if there is a trace in a body of any type. */
    static Optional<String> in(String body) {
        var plain = unescaped(body);
        for (var line : LINES) {
            var found = line.pattern.matcher(plain);
            if (found.find()) {
                return Optional.of(line.language + ": " + Excerpt.of(found.group(), 80));
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

    private static Line line(String language, String regex) {
        return new Line(language, Pattern.compile(regex));
    }
}
