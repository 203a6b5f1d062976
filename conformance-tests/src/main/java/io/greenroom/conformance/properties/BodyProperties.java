package io.greenroom.conformance.properties;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.kit.http.Excerpt;
import io.greenroom.spec.Clause;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Bodies that are nearly right. */
@AddLifecycleHook(WithChat.class)
class BodyProperties {
    private static final List<String> VALUES = List.of(
            "\"hello\"",
            "\"\"",
            "null",
            "0",
            "-1",
            "1e400",
            "true",
            "[]",
            "{}",
            "[\"a\",{\"b\":[]}]",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\\x41\"",
            "\"\\ud83d\\ude80\"",
            "\"\u007f\"",
            "\"a\nb\"",
            "NaN",
            "01",
            ".5",
            "'single'",
            "/* */ 1",
            "\"",
            "\"\\");
    private static final List<String> FRAMES = List.of(
            "{\"text\":%s}",
            "{\"text\":%s,}",
            "{\"text\":%s",
            "{\"text\" %s}",
            "{text:%s}",
            "{\"Text\":%s}",
            "{\"text\":\"a\",\"text\":%s}",
            "{\"text\":%s}{\"text\":%1$s}",
            "\ufeff{\"text\":%s}",
            "[{\"text\":%s}]",
            " \n{ \"text\" :\t%s , \"x\":{\"y\":[1,2,{}]} }\r\n",
            "{\"\":%s}",
            "{\"__proto__\":%s}",
            "%s");

    /** The bytes of a body, printed so that they can be read. */
    record Body(byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Body body && Arrays.equals(bytes, body.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return Excerpt.of(new String(bytes, StandardCharsets.UTF_8), 100);
        }
    }

    @Property(tries = 40)
    @Judges(value = Clause.L2_34, hint = "Whatever the parser throws is the client's fault: catch it and answer 400.")
    void L2_34_noBodyNearlyRightIsAServerError(Chat chat, @ForAll("bodies") Body body) {
        var ada = chat.fast().person();
        var request = ChatApi.newMessage(ada.makeRoom().id()).json(body.bytes());
        ada.api().send(request).noServerError();
    }

    @Provide
    Arbitrary<Body> bodies() {
        var right = Combinators.combine(Arbitraries.of(FRAMES), Arbitraries.of(VALUES))
                .as((frame, value) -> frame.formatted(value).getBytes(StandardCharsets.UTF_8));
        var flipped = Combinators.combine(
                        right,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 255))
                .as(BodyProperties::flip);
        var cut = Combinators.combine(right, Arbitraries.integers().between(0, 30))
                .as((bytes, length) -> Arrays.copyOf(bytes, Math.min(length, bytes.length)));
        return Arbitraries.oneOf(List.of(right, right, flipped, cut)).map(Body::new);
    }

    private static byte[] flip(byte[] bytes, int place, int mask) {
        var flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[place % flipped.length] ^= (byte) mask;
        }
        return flipped;
    }
}
