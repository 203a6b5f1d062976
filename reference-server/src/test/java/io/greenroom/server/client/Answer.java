package io.greenroom.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the server answered. */
public final class Answer {
    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    /** Fails unless the status is one of these. */
    public Answer expect(Integer... statuses) {
        assertThat(response.statusCode())
                .as(response.request().method() + " " + response.uri() + ": " + body())
                .isIn((Object[]) statuses);
        return this;
    }

    /** Fails unless this is a problem document of this status; returns its detail. */
    public String expectProblem(int status) {
        expect(status);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json()).containsKeys("title", "detail").containsEntry("status", status);
        return text("detail");
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Map<String, Object> json() {
        return Chat.parse(response.body());
    }

    public String text(String field) {
        return String.valueOf(field(field));
    }

    private Object field(String name) {
        return Objects.requireNonNull(json().get(name), () -> "no field " + name + " in " + body());
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> items() {
        return (List<Map<String, Object>>) field("items");
    }

    public List<String> items(String field) {
        return items().stream().map(item -> String.valueOf(item.get(field))).toList();
    }

    public boolean hasMore() {
        return (boolean) field("hasMore");
    }
}
