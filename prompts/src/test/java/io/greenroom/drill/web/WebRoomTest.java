package io.greenroom.drill.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.web.page.ReportPages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets what is needed before each test
class WebRoomTest {
    static final ReportPages REPORTS = new ReportPages(() -> "<h1>Report</h1>", () -> "<h1>All of it</h1>");

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private Sitter sitter;
    private WebRoom room;

    @BeforeEach
    void open() throws IOException {
        sitter = new Sitter(folder, "chat-sprint", Mode.PRACTICE, false, 30);
        room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, REPORTS);
    }

    @AfterEach
    void close() throws IOException {
        visitor.close();
        room.close();
        sitter.close();
    }

    @Test
    void aWrongAddressIs404AndSaysNothing() {
        var origin = URI.create(room.candidateUrl()).resolve("/").toString();
        var token = room.candidateUrl()
                .substring(origin.length() + 2, room.candidateUrl().length() - 1);
        for (var path : new String[] {
            "",
            "c/",
            "c/x/",
            "i/" + token + "/",
            "i//",
            "c/" + token + "x/",
            "c/x/events",
            "c/" + token + "/nothing",
            "c/x/scenery/1/room.js",
            "c/" + token + "/report",
            "c/" + token + "/scenery/1/../../secret"
        }) {
            var answer = visitor.get(origin + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEmpty();
        }
        assertThat(token).hasSizeGreaterThanOrEqualTo(22);
        assertThat(room.interviewerUrl()).isEmpty();
    }

    @Test
    void thePageMayLoadAndTellNothingElsewhere() {
        var page = visitor.get(room.candidateUrl());
        assertThat(page.statusCode()).isEqualTo(200);
        var headers = page.headers().map();
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
        assertThat(headers).containsKeys("referrer-policy", "x-content-type-options");
        assertThat(headers.get("cache-control")).containsExactly("no-store");
        assertThat(page.body()).doesNotContain("<script>", "style=\"", "<style", "http://www", "https://");
    }

    @Test
    void anotherHostsNameIsNotOurs() throws IOException {
        assertThat(statusFor("evil.example:" + port())).contains("421");
        assertThat(statusFor("localhost:" + port())).contains("200");
        assertThat(statusFor("127.0.0.1:" + port())).contains("200");
    }

    private int port() {
        return URI.create(room.candidateUrl()).getPort();
    }

    private String statusFor(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            var request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                    .formatted(URI.create(room.candidateUrl()).getPath(), host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var reader = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
            return reader.readAllAsString().lines().findFirst().orElse("");
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        var url = room.candidateUrl() + "note";
        for (var header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "http://evil.example"},
            {"Origin", "null"},
            {"X-Nothing", "at all"}
        }) {
            var request = Visitor.form(url, "text", "I was never here").header(header[0], header[1]);
            assertThat(visitor.send(request.build()).statusCode()).isEqualTo(403);
        }
        assertThat(sitter.drill().candidate().notes()).isEmpty();
        var origin = "http://localhost:" + port();
        var own = Visitor.form(url, "text", "I was").header("Origin", origin).build();
        assertThat(visitor.send(own).statusCode()).isEqualTo(200);
        assertThat(sitter.drill().candidate().notes()).hasSize(1);
    }

    @Test
    void whatIsRefusedIsASentence() {
        var empty = visitor.post(room.candidateUrl() + "note", "text", " ");
        assertThat(empty.statusCode()).isEqualTo(409);
        assertThat(empty.body()).contains("There is nothing in this note.");
        var hint = visitor.post(room.candidateUrl() + "hint", "id", "<script>");
        assertThat(hint.statusCode()).isEqualTo(409);
        assertThat(hint.body()).doesNotContain("<script>");
    }

    @Test
    void aHintOfALaterPhaseIsNotShown() {
        var answer = visitor.post(room.candidateUrl() + "hint", "id", "what-else-could-break");
        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void theLongestAnswerIsTaken() {
        var answer = "é<&\n".repeat(25_000);
        assertThat(visitor.post(room.candidateUrl() + "commit", "answer", answer)
                        .statusCode())
                .isEqualTo(200);
        assertThat(sitter.drill().candidate().committed()).contains(answer.strip());
        assertThat(visitor.post(room.candidateUrl() + "commit", "answer", answer + "more")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThatThrownBy(() -> WebRoom.open(sitter.drill(), "127.0.0.1", port(), REPORTS))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("Port " + port() + " is taken");
    }

    @Test
    void aHostThatIsNotOursIsSaid() {
        assertThatThrownBy(() -> WebRoom.open(sitter.drill(), "192.0.2.1", 0, REPORTS))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("192.0.2.1");
    }

    @Test
    void theNextRunnerHasTheSameAddress() throws IOException {
        var before = room.candidateUrl();
        room.close();
        sitter.drill().note("the drill goes on without its pages", false);
        sitter.crash(1_000);
        room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, REPORTS);
        assertThat(room.candidateUrl()).isEqualTo(before);
        assertThat(sitter.drill().candidate().notes()).hasSize(1);
    }

    @Test
    void theReportOpensWhenTheRoundIsOver() {
        assertThat(visitor.get(room.candidateUrl() + "report").statusCode()).isEqualTo(404);
        assertThat(visitor.post(room.candidateUrl() + "finish", "", "").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(room.candidateUrl() + "report").body()).isEqualTo("<h1>Report</h1>");
    }

    /** The engine tells a hundred listeners as fast as one, whatever they do with it. */
    @Test
    void whoNeverReadsHurtsNobody() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            var request = "GET %sevents HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
                    .formatted(URI.create(room.candidateUrl()).getPath(), port());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            visitor.follow(room.candidateUrl() + "events");
            for (var i = 0; i < 200; i++) {
                sitter.drill().note(i + " " + "n".repeat(3_900), false);
            }
            Waiting.until(() -> visitor.heard().contains("199 nnn"));
        }
    }
}
