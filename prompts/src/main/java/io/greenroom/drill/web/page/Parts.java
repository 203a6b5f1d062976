package io.greenroom.drill.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The parts of a page that change while one looks at it. A template marks them: {@code <!--part:clock runs-->…<!--/part-->}.
 * What stands after the name, if anything, is what has to change before the part is sent again; else it is the part itself.
 */
public final class Parts {
    private static final Pattern PART =
            Pattern.compile("<!--part:([a-z-]+) ?([^>]*)-->(.*?)<!--/part-->", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<!--/?part[^>]*-->");

    private Parts() {}

    /** A part, and by what one knows whether it has changed. */
    record Part(String html, String state) {}

    /** The page without the marks. */
    public static String clean(String page) {
        return MARK.matcher(page).replaceAll("");
    }

    /** All of them, by name. */
    static Map<String, Part> of(String page) {
        Map<String, Part> parts = new LinkedHashMap<>();
        var found = PART.matcher(page);
        while (found.find()) {
            var html = found.group(3).strip();
            var state = found.group(2).isEmpty() ? html : found.group(2);
            parts.put(found.group(1), new Part(html, state));
        }
        return parts;
    }
}
