package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.http.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Reads the lines with a real shell, in which {@code curl} is a function that prints what it is given. The script comes by
 * standard input: an argument would be encoded as the system likes it.
 */
class CurlTest {
    private static final String PRINTING =
            "curl() { for word; do printf '%s\\0' \"$word\"; [ \"$word\" = @- ] && cat && printf '\\0'; done; }\n";

    private static String line(Request request) {
        return new Curl("http://localhost:3000/").line(request, 100_000).orElseThrow();
    }

    private static List<String> words(Request request) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var script = shell.getOutputStream()) {
            script.write((PRINTING + line(request) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(shell.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return Arrays.asList(out.split("\0", -1));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPlainRequestReadsWell() {
        assertThat(line(Exchanges.get("/rooms?limit=7")))
                .isEqualTo("curl -sSi --globoff --path-as-is -X GET -H 'Accept: application/json'"
                        + " -H 'Authorization: Bearer tk_f3c9a1' 'http://localhost:3000/rooms?limit=7'");
    }

    @Test
    void quotesDollarsAndLinesSurviveTheShell() throws Exception {
        var json = "{\"text\":\"it's $(id) `id` \\\\ \n ä漢 !\"}";
        assertThat(words(Exchanges.post("/rooms/a'b/messages", json)))
                .containsSubsequence("-X", "POST", "--data-binary", latin(json.getBytes(StandardCharsets.UTF_8)))
                .contains("http://localhost:3000/rooms/a'b/messages", "Authorization: Bearer tk_f3c9a1");
    }

    @Test
    void bytesThatAreNotTextComeThroughAPipe() throws Exception {
        var bytes = new byte[] {(byte) 0xC3, 0x28, 1, 0x27, 0x1B};
        assertThat(words(Request.of("POST", "/users").json(bytes))).containsSubsequence("@-", latin(bytes));
    }

    @Test
    void aBodyThatLooksLikeAFileIsNone() throws Exception {
        assertThat(words(Exchanges.post("/users", "@/etc/passwd"))).containsSubsequence("@-", "@/etc/passwd");
    }

    @Test
    void aLongBodyIsPacked() throws Exception {
        var json = "{\"text\":\"" + "ab".repeat(40_000) + "\"}";
        assertThat(line(Exchanges.post("/users", json))).hasSizeLessThan(1_000);
        assertThat(words(Exchanges.post("/users", json))).containsSubsequence("@-", json);
    }

    @Test
    void curlAddsNoHeadersOfItsOwn() throws Exception {
        var request = Request.of("POST", "/users").header("X-Empty", "").body("", "x");
        assertThat(words(request.chunked()))
                .contains("Accept:", "X-Empty;", "Content-Type;", "Transfer-Encoding: chunked");
        assertThat(words(new Request("POST", "/", java.util.Map.of(), new byte[0], Request.Framing.LENGTH)))
                .contains("Content-Type:");
        assertThat(words(Request.of("HEAD", "/health"))).contains("--head").doesNotContain("-X");
    }

    @Test
    void aLineThatWouldNotWorkIsNotGiven() {
        assertThat(new Curl("http://localhost:3000")
                        .line(Exchanges.get("/rooms").header("X", "\u001B"), 1_000))
                .isEmpty();
        assertThat(new Curl("http://localhost:3000").line(Exchanges.get("/rooms"), 20))
                .isEmpty();
    }
}
