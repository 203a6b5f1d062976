package io.greenroom.conformance.checks.level3;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedTest {
    private static final String BODY =
            "{\"status\":404,\"instance\":\"/rooms/%s\",\"timestamp\":\"%s\",\"traceId\":\"%s\"}";

    @Test
    void idsAndTimesMakeNoDifference() {
        var one = answer("r_7", BODY.formatted("r_7", "2026-11-21T09:30:00.1Z", "4bf92f3577b34da6a3ce929d0e0e4736"));
        var id = "2f0c0f3e-5f0e-4d5e-8f57-1f7f8b6f3d11";
        var other = answer(id, BODY.formatted(id, "2026-11-21T09:30:01+00:00", "00f067aa0ba902b7"));
        assertThat(Masked.of(one)).isEqualTo(Masked.of(other));
    }

    @Test
    void wordsMakeADifference() {
        var unknown = answer("r_7", "{\"detail\":\"no room r_7\"}");
        var hidden = answer("r_8", "{\"detail\":\"you are no member of room r_8\"}");
        assertThat(Masked.of(hidden)).isNotEqualTo(Masked.of(unknown));
    }

    @Test
    void whatIsNoObjectIsComparedAsText() {
        var unknown = answer("r_7", "\"no room r_7\"");
        var hidden = answer("r_8", "\"you are no member of room r_8\"");
        assertThat(Masked.of(hidden)).isNotEqualTo(Masked.of(unknown));
        assertThat(Masked.of(answer("r_8", "[\"no room r_8\"]")))
                .isEqualTo(Masked.of(answer("r_7", "[\"no room r_7\"]")));
        assertThat(Masked.of(answer("r_8", ""))).isEqualTo(Masked.of(answer("r_7", "")));
    }

    @Test
    void aShortIdIsNotMaskedWithinOtherWords() {
        assertThat(Masked.of(answer("4", "{\"status\":404,\"id\":\"4\"}")).members())
                .isEqualTo(Map.of("status", "404", "id", "\"-\""));
    }

    @Test
    void whatChangesFromAnswerToAnswerCanBeLeftOut() {
        var one = Masked.of(answer("4", "{\"status\":404,\"instance\":\"/incidents/7\"}"));
        var other = Masked.of(answer("5", "{\"status\":404,\"instance\":\"/incidents/8\"}"));
        assertThat(one.changing(other)).containsExactly("instance");
        assertThat(one.without(one.changing(other))).isEqualTo(other.without(one.changing(other)));
    }

    private static Answer answer(String id, String body) {
        return new Answer(
                Request.of("GET", "/rooms/" + id + "/messages?limit=7"),
                404,
                Map.of("content-type", List.of("application/problem+json")),
                body.getBytes(StandardCharsets.UTF_8),
                0,
                0);
    }
}
