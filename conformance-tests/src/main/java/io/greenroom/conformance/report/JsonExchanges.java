package io.greenroom.conformance.report;

import io.greenroom.conformance.http.Transcript.Exchange;
import io.greenroom.conformance.run.RunResult;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Exchanges in JSON: bodies as text if they are UTF-8, else in base64; both cut, with their size named.
 *
 * @param longestBody in characters or bytes, so that the whole document stays near ten million
 */
record JsonExchanges(int longestBody) {
    private static final int ALL_BODIES = 8_000_000;
    private static final int LONGEST_TEXT = 8_000;

    /** For a run of so many exchanges as this. */
    static JsonExchanges of(RunResult run) {
        var count = run.clauses().stream()
                .flatMap(clause -> clause.checks().stream())
                .flatMap(check -> check.failure().stream())
                .mapToInt(failure -> failure.exchanges().size())
                .sum();
        return new JsonExchanges(Math.clamp(ALL_BODIES / (2 * Math.max(1, count)), 500, 16_000));
    }

    void write(ObjectNode node, Exchange exchange) {
        var request = exchange.request();
        node.put("number", exchange.number());
        var sent = node.putObject("request").put("method", request.method()).put("target", cut(request.target()));
        var headers = sent.putObject("headers");
        request.headers().forEach((name, value) -> headers.putArray(cut(name)).add(cut(value)));
        var body = request.body();
        if (body != null) {
            body(sent.putObject("body"), body);
        }
        answer(node, exchange);
    }

    private void answer(ObjectNode node, Exchange exchange) {
        var answer = exchange.answer();
        if (answer == null) {
            var silence = exchange.silence();
            node.put("silence", silence == null ? "" : cut(silence));
            return;
        }
        var got = node.putObject("answer").put("status", answer.status()).put("millis", answer.millis());
        headers(got.putObject("headers"), answer.headers());
        body(got.putObject("body"), answer.body());
    }

    private static void headers(ObjectNode node, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            var array = node.putArray(cut(name));
            values.forEach(value -> array.add(cut(value)));
        });
    }

    private void body(ObjectNode node, byte[] bytes) {
        node.put("bytes", bytes.length);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            node.put("cut", text.length() > longestBody).put("text", cut(text, longestBody));
        } catch (CharacterCodingException e) {
            var head = Arrays.copyOf(bytes, Math.min(bytes.length, longestBody));
            node.put("cut", head.length < bytes.length)
                    .put("base64", Base64.getEncoder().encodeToString(head));
        }
    }

    /** A text of bounded length and without half characters, which JSON in UTF-8 cannot hold. */
    static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? cut(text, LONGEST_TEXT) : cut(text, LONGEST_TEXT) + "…";
    }

    private static String cut(String text, int most) {
        var head = text.length() <= most ? text : text.substring(0, most);
        return new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
