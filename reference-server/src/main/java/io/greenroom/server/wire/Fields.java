package io.greenroom.server.wire;

import io.greenroom.server.problems.Failure.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object that a client sent. Each is asked for by name and checked while it is read; what nobody
 * asks for is ignored.
 */
public final class Fields {
    private static final int NAME_CODE_POINTS = 64;

    // L2-37 L1-29: the id, seq or createdAt that a client sends is a field nobody asks for
    private final Map<String, Object> values;

    Fields(Map<String, Object> values) {
        this.values = values;
    }

    /** A string of 1 to {@code maxCodePoints} code points. */
    // L1-23 L1-24
    public String text(String name, int maxCodePoints) {
        var value = values.get(name);
        if (value == null) {
            throw new Refused(name, "is missing");
        }
        if (!(value instanceof String text)) {
            throw new Refused(name, "is not a string");
        }
        return checked(name, text, maxCodePoints);
    }

    /** What something is called: a string of 1 to 64 code points. */
    // L2-31
    public String name() {
        return text("name", NAME_CODE_POINTS);
    }

    /** A string as it is, or null if it is left out or null. */
    public @Nullable String optionalString(String name) {
        var value = values.get(name);
        if (value == null || value == FieldsReader.NULL) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw new Refused(name, "is not a string");
        }
        return text;
    }

    // L2-28 L2-30: 2000 emoji are 2000 code points, and 4000 chars
    private static String checked(String name, String text, int maxCodePoints) {
        if (text.isEmpty()) {
            throw new Refused(name, "is empty");
        }
        if (text.length() > maxCodePoints && text.codePointCount(0, text.length()) > maxCodePoints) {
            throw new Refused(name, "is longer than " + maxCodePoints + " code points");
        }
        if (text.codePoints().anyMatch(Fields::isUnstorable)) {
            throw new Refused(name, "holds U+0000 or half of a surrogate pair");
        }
        return text;
    }

    // L2-29; codePoints() joins pairs, so a surrogate that is still one stands alone
    private static boolean isUnstorable(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
