package io.greenroom.conformance.report;

import java.util.regex.Pattern;

/**
 * Request lines with long ids cut, for a terminal: {@code /rooms/9f…/messages}. Only paths are cut: in what was expected
 * and got, the end of an id can be the very difference.
 */
final class ShortIds {
    private static final Pattern LONG_ID = Pattern.compile(
            "(?<=/(?:users|rooms|messages|dms|members)/)((?:[A-Za-z]{1,4}[_-])?[^/?\\s]{2})[^/?\\s]{7,}");

    private ShortIds() {}

    static String in(String line) {
        return LONG_ID.matcher(line).replaceAll("$1…");
    }
}
