package io.greenroom.conformance.checks.level3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TokenEntropyTest {
    private final Random random = new Random();

    @RepeatedTest(20)
    void whatIsRandomPasses() {
        passes(number -> uuid());
        passes(number -> HexFormat.of().formatHex(bytes(8)));
        passes(number -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(16)));
        passes(number -> "tk_" + HexFormat.of().formatHex(bytes(16)));
        passes(number -> jwt(number));
        passes(number -> Double.toString(0.1 + 0.9 * random.nextDouble()).substring(2) + random.nextInt(100));
        passes(number -> "Person " + number + "-" + uuid());
    }

    /** The commonest random string of JavaScript, {@code Math.random().toString(36).slice(2)}, has 51 bits and more. */
    @RepeatedTest(20)
    void elevenSignsOfBase36PassAndNineDoNot() {
        passes(number -> base36(11));
        fails(number -> base36(9));
    }

    @RepeatedTest(20)
    void whatCanBeGuessedFails() {
        var start = 1_795_000_000_000L + random.nextInt(1_000_000);
        fails(number -> Integer.toString(number));
        fails(number -> "user-%08d".formatted(number));
        fails(number -> "Person " + number);
        fails(number -> Long.toString(start + 3L * number + random.nextInt(3)));
        fails(number -> Long.toString(start * 1_000_000 + number * 1_713_211L));
        fails(number -> Base64.getEncoder().encodeToString(("Person " + number).getBytes(StandardCharsets.UTF_8)));
        fails(number -> "tk-" + number + HexFormat.of().formatHex(bytes(4)));
        fails(number -> "the same for all");
    }

    @Test
    void aCloseCallIsNeitherClear() {
        assertThat(TokenEntropy.isCloseCall(tokens(32, number -> base36(9)))).isTrue();
        assertThat(TokenEntropy.isCloseCall(tokens(32, number -> uuid()))).isFalse();
        assertThat(TokenEntropy.isCloseCall(tokens(32, Integer::toString))).isFalse();
    }

    private void passes(IntFunction<String> token) {
        assertThat(judged(token)).isGreaterThan(TokenEntropy.LEAST_BITS);
    }

    private void fails(IntFunction<String> token) {
        assertThat(judged(token)).isLessThan(TokenEntropy.LEAST_BITS);
    }

    /** As the check does it: more tokens if a few cannot tell. */
    private static double judged(IntFunction<String> token) {
        var few = tokens(32, token);
        return TokenEntropy.bits(TokenEntropy.isCloseCall(few) ? tokens(128, token) : few);
    }

    private static List<String> tokens(int count, IntFunction<String> token) {
        return IntStream.rangeClosed(1, count).mapToObj(token).toList();
    }

    private String uuid() {
        return java.util.UUID.randomUUID().toString();
    }

    private String jwt(int number) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var payload = "{\"sub\":\"" + number + "\",\"iat\":1795000000}";
        return "eyJhbGciOiJIUzI1NiJ9." + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(bytes(32));
    }

    private String base36(int length) {
        return IntStream.range(0, length)
                .mapToObj(place -> Integer.toString(random.nextInt(36), 36))
                .reduce("", String::concat);
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
