package io.greenroom.server.stamps;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives ids and times. Neither is ever taken from a request. */
@Singleton
public final class Stamps {
    private static final int RADIX = 36;

    private final SecureRandom random = new SecureRandom();

    /** An id of 64 random bits: a prefix that tells people what it is of, digits and small letters. */
    // L1-06 L1-09 L1-26 L1-27
    public String id(String prefix) {
        return prefix + Long.toUnsignedString(random.nextLong(), RADIX);
    }

    /** The time, in UTC and to the millisecond. It is shown and never ordered by. */
    // L1-28
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
