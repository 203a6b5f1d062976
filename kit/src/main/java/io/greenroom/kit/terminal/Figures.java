package io.greenroom.kit.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {
    private Figures() {}

    /** Points with at most one decimal, rounded down: all of them only when nothing is missing. */
    public static String points(double points) {
        var tenths = Math.floor(points * 10 + 1e-6) / 10;
        return tenths == Math.rint(tenths) ? "%.0f".formatted(tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }

    public static String seconds(Duration took) {
        if (took.toSeconds() < 100) {
            return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        }
        return "%d min %02d s".formatted(took.toMinutes(), took.toSecondsPart());
    }

    /** With commas between the thousands. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 check}, {@code 31 checks}. */
    public static String count(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** The first so many, then how many more there are. */
    public static String some(List<String> words, int most) {
        return words.size() <= most + 1
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
    }
}
