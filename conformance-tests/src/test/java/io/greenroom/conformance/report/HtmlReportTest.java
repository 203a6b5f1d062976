package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.http.Transcript.Exchange;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.http.Request;
import io.greenroom.spec.Clause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static String page(RunResult run) {
        return new HtmlReport("greenroom check http://localhost:3000").text(run);
    }

    /** The part of a page that is about one clause. */
    private static String card(String page, Clause clause) {
        var from = page.indexOf("id=\"" + clause.id() + "\"");
        var to = page.indexOf("<details class=\"clause ", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    @Test
    void aFailureIsRecorded() throws IOException {
        Golden.check("failure.html", card(page(Samples.underWay()), Clause.L2_07));
    }

    @Test
    void theVerdictAndTheLevelsComeFirst() {
        assertThat(page(Samples.underWay()))
                .containsSubsequence(
                        "<title>Greenroom: http://localhost:3000</title>",
                        "<p class=\"verdict\">Level\u00A01 is complete; level\u00A02 lacks 4 of 34 MUST clauses.</p>",
                        "<strong>53.2 of 65 points</strong>",
                        "Working chat</th><td class=\"figure\">29 of 29</td>",
                        "not attempted</td>",
                        "<h2 id=\"mend-first\">",
                        "<a href=\"#L2-12\">L2-12</a>",
                        "<h2 id=\"failures\">",
                        "<h2 id=\"advised\">",
                        "<h2 id=\"passed\">",
                        "<h2 id=\"not-attempted\">");
    }

    @Test
    void everyClauseStandsOnceUnderItsAddress() {
        for (var run : List.of(Samples.underWay(), Samples.inTrouble(), Samples.passed())) {
            var ids = Pattern.compile("<details class=\"clause [^\"]*\" id=\"(L\\d-\\d\\d)\"")
                    .matcher(page(run))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(ids).hasSize(98).doesNotHaveDuplicates();
        }
    }

    @Test
    void aKitErrorIsOurFault() {
        assertThat(page(Samples.inTrouble()))
                .containsSubsequence(
                        "This is our fault, not your server’s.",
                        "id=\"L2-18\"",
                        "<pre class=\"trace\">java.lang.IllegalStateException: two clocks");
    }

    @Test
    void nothingOfAHostileServerIsMarkup() {
        var page = page(Hostile.run());
        assertThat(page).doesNotContain("\u001B", "\u202E", "\u0000", "<img", "alert(1)</script>", "<b>");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(page)
                .contains("&lt;script&gt;alert(1)", "<i class=\"odd\">U+202E</i>", "<i class=\"odd\">FF</i>")
                .contains("more</em>");
    }

    @Test
    void nothingIsFetchedFromAnywhere() {
        var own = page(Samples.underWay()).replaceAll("(?s)<dl.*?</dl>|<pre.*?</pre>", "");
        assertThat(own).doesNotContain("src=", "@import", "url(", "<iframe", "style=");
        assertThat(Pattern.compile("href=\"(?!#|data:,)").matcher(own).results())
                .isEmpty();
        assertThat(own)
                .containsPattern("Content-Security-Policy\" content=\"default-src 'none';.* script-src 'sha256-");
    }

    @Test
    void aPageOnWhichEverythingFailsIsBounded() {
        var run = MadeUpRun.ofAll().strict();
        var failure = MadeUpRun.failure(
                "POST /rooms", Hostile.LONG, Hostile.LONG, "s", "c", "h", manyLines(), manyExchanges());
        for (var clause : Clause.values()) {
            run.failed(clause, failure);
        }
        var page = page(run.result());
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isBetween(1_000_000, 3_000_000);
        for (var clause : Clause.values()) {
            assertThat(card(page, clause)).contains("curl ", "Transcript: 5 of 1,032 exchanges", ">1032</span>");
        }
    }

    private static List<String> manyLines() {
        return java.util.stream.IntStream.range(0, 100)
                .mapToObj(line -> line + "<".repeat(10_000))
                .toList();
    }

    private static List<Exchange> manyExchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        for (var number = 1; number <= 32; number++) {
            var request = Request.of("POST", "/rooms").json("\"" + "<".repeat(64_000) + "\"");
            exchanges.add(Exchanges.answered(1_000 + number, request, 500, "text/html", "\u0000".repeat(64_000)));
        }
        return exchanges;
    }
}
