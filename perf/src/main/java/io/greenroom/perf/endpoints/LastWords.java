package io.greenroom.perf.endpoints;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What Gatling says of a request that got no answer. It tells only its statistics, on the same thread and just before the
 * person goes on: from there the words are handed over.
 */
public final class LastWords {
    private static final ThreadLocal<@Nullable String> WORDS = new ThreadLocal<>();

    private LastWords() {}

    /** A request ended so. */
    public static void say(String words) {
        WORDS.set(words);
    }

    /** What was said last on this thread, as the kind of an error; it is forgotten. */
    public static String kind(long timeoutMillis) {
        var words = WORDS.get();
        WORDS.remove();
        return words == null ? "no answer" : kind(words.toLowerCase(Locale.ROOT), timeoutMillis);
    }

    private static String kind(String words, long timeoutMillis) {
        if (words.contains("request timeout") || words.contains("timed out") || words.contains("connecttimeout")) {
            return "no answer within "
                    + (timeoutMillis % 1000 == 0 ? timeoutMillis / 1000 + " s" : timeoutMillis + " ms");
        }
        if (words.contains("refused")) {
            return "connection refused";
        }
        if (words.contains("premature close") || words.contains("reset") || words.contains("broken pipe")) {
            return "connection closed before the answer was whole";
        }
        return "no answer: " + words;
    }
}
