package io.greenroom.server.rooms;

import com.fasterxml.jackson.annotation.JsonValue;
import io.greenroom.server.problems.Failure.Refused;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
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
        return Arrays.stream(values())
                .filter(visibility -> visibility.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refused("visibility", "is neither public nor private"));
    }

    /** As it is written in JSON and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
