package io.greenroom.perf.endpoints;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyBytes;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.http.HttpRequestActionBuilder;
import io.greenroom.perf.result.Action;
import java.time.Duration;
import java.util.function.Function;

/** The requests of a load. Each asks for what the visitor's call says, and tells the call what came back. */
public final class Endpoints {
    private final Duration timeout;

    /** @param timeout after which a request is given up */
    public Endpoints(Duration timeout) {
        this.timeout = timeout;
    }

    /** The request for an action. */
    public HttpRequestActionBuilder of(Action action) {
        return switch (action) {
            case POST -> post();
            case NEWEST -> get(action, call -> messages(call) + (call.level() >= 2 ? "?limit=" + Call.LIMIT : ""));
            case CATCH_UP -> get(action, call -> messages(call) + "?after=" + call.bound() + "&limit=" + Call.LIMIT);
            case SCROLL -> get(action, call -> messages(call) + "?before=" + call.bound() + "&limit=" + Call.LIMIT);
            case ROOM -> get(action, call -> "/rooms/" + call.roomId());
            case MESSAGE -> get(action, call -> "/messages/" + call.messageId());
            case JOIN -> join();
        };
    }

    private HttpRequestActionBuilder post() {
        return judged(http(Action.POST.words())
                .post(session -> messages(Visitor.of(session).call().target()))
                .header("Content-Type", "application/json")
                .body(StringBody(session ->
                        Json.message(Visitor.of(session).call().target().text()))));
    }

    private HttpRequestActionBuilder get(Action action, Function<Call.Target, String> path) {
        return judged(http(action.words())
                .get(session -> path.apply(Visitor.of(session).call().target())));
    }

    private HttpRequestActionBuilder join() {
        return judged(http(Action.JOIN.words())
                .put(session -> "/rooms/" + Visitor.of(session).call().target().roomId() + "/members/me"));
    }

    private HttpRequestActionBuilder judged(HttpRequestActionBuilder request) {
        return request.requestTimeout(timeout)
                .header(
                        "Authorization",
                        session -> "Bearer "
                                + Visitor.of(session).call().target().person().token())
                .check(
                        status().transformWithSession((code, session) ->
                                        Visitor.of(session).call().answered(code))
                                .is(true),
                        bodyBytes()
                                .transformWithSession((bytes, session) ->
                                        Visitor.of(session).call().read(bytes))
                                .is(""));
    }

    private static String messages(Call.Target call) {
        return "/rooms/" + call.roomId() + "/messages";
    }
}
