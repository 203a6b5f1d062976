package io.greenroom.conformance.report;

import io.greenroom.conformance.http.Transcript.Exchange;
import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Exchanges that never were. */
final class Exchanges {
    static final String ROOM = "/rooms/9f1c2d3e-8a7b-4c6d-9e0f-112233445566";

    private Exchanges() {}

    static Request post(String target, String json) {
        return Request.of("POST", target)
                .header("Authorization", "Bearer tk_f3c9a1")
                .header("Accept", "application/json")
                .json(json);
    }

    static Request get(String target) {
        return Request.of("GET", target)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer tk_f3c9a1");
    }

    static Exchange answered(int number, Request request, int status, String type, String body) {
        return answered(number, request, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Exchange answered(int number, Request request, int status, String type, byte[] body) {
        var headers = Map.of("content-type", List.of(type));
        return new Exchange(number, request, new Answer(request, status, headers, body, 0, 3_400_000), null);
    }

    static Exchange silent(int number, Request request, String why) {
        return new Exchange(number, request, null, why);
    }

    /** A room, two messages, and the page that is wrong. */
    static List<Exchange> ofPaging() {
        var json = "application/json";
        return List.of(
                answered(1, post("/rooms", "{\"name\":\"general\"}"), 201, json, "{\"id\":\"9f1c2d3e\"}"),
                answered(2, post(ROOM + "/messages", "{\"text\":\"it's 41\"}"), 201, json, "{\"seq\":41}"),
                silent(3, post(ROOM + "/messages", "{\"text\":\"\"}"), "no answer within 5 s"),
                answered(
                        203,
                        get(ROOM + "/messages?after=41&limit=7"),
                        200,
                        json,
                        "{\"items\":[{\"seq\":43,\"text\":\"<b>43</b>\"}],\"hasMore\":false}"));
    }
}
