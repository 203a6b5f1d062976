package io.greenroom.drill.web;

import io.greenroom.drill.web.page.Markdown;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as one reads them: the words alone, whatever markup is around them. */
final class Phrases {
    private static final int SHORTEST = 24;
    private static final Pattern HEADING = Pattern.compile("(?s)<h(\\d)\\b.*?</h\\1>");

    private Phrases() {}

    /** The paragraphs, list items and cells of a Markdown text that are long enough to be told apart; headings tell nothing. */
    static List<String> of(String markdown) {
        return Stream.of(HEADING.matcher(Markdown.html(markdown))
                        .replaceAll("<p>")
                        .split("</?(p|li|ul|ol|h\\d|t[a-z]+|pre|blockquote)\\b[^>]*>", -1))
                .map(Phrases::words)
                .filter(it -> it.length() >= SHORTEST)
                .toList();
    }

    /** HTML, or a stream of it, as a line of words. */
    static String words(String html) {
        return html.replaceAll("(?m)^data: ?", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&#x3D;", "=")
                .replace("&#x60;", "`")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
