package io.greenroom.conformance.properties;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts made of code points from everywhere: U+0000 and surrogates excepted, which no text may hold. */
final class Texts {
    private static final int LAST = 0x10FFFF;

    private Texts() {}

    static Arbitrary<String> ofAnyPlane(int least, int most) {
        return codePoints().list().ofMinSize(least).ofMaxSize(most).map(points -> points.stream()
                .map(Character::toString)
                .reduce("", String::concat));
    }

    /** Whether there is a letter or a digit in it: languages differ in what they take for blank, and may refuse that. */
    static boolean isWritten(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Arbitrary<Integer> codePoints() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.integers().between('a', 'z'),
                Arbitraries.integers().between(0x20, 0x7E),
                Arbitraries.integers().between(0xA0, 0x24F),
                Arbitraries.integers().between(0x300, 0x36F),
                Arbitraries.integers().between(0x590, 0x6FF),
                Arbitraries.integers().between(0x2000, 0x2FFF),
                Arbitraries.integers().between(0x4E00, 0x9FFF),
                Arbitraries.integers().between(0xE000, 0xFFFF),
                Arbitraries.integers().between(0x1F300, 0x1FAFF),
                Arbitraries.integers().between(0x10000, LAST)));
    }
}
