package io.greenroom.server.rooms;

import com.fasterxml.jackson.annotation.JsonValue;
import io.greenroom.server.problems.Failure.Refused;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may see a room. */
@Serdeable.Serializable
public enum Visibility {
    /** Anyone with a token. */
    PUBLIC,
    /** Its members. */
    PRIVATE;

    // L3-12 L3-13
    static Visibility of(@Nullable String asked) {
        if (asked == null) {
            return PUBLIC;
        }
        return named(asked).orElseThrow(() -> new Refused("visibility", "is neither public nor private"));
    }

    /** The one that is written so. */
    public static Optional<Visibility> named(String word) {
        return Arrays.stream(values())
                .filter(visibility -> visibility.word().equals(word))
                .findFirst();
    }

    /** As it is written in JSON and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
