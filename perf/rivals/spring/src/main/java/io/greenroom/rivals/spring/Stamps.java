package io.greenroom.rivals.spring;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Ids, as long as the reference server's, so that pages are as long; and times. */
final class Stamps {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Stamps() {}

    static String id(String prefix) {
        return prefix + Long.toUnsignedString(RANDOM.nextLong(), Character.MAX_RADIX);
    }

    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
