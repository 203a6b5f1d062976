package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.result.Bench;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final List<Bench> ALL = List.of(
            Samples.passed(),
            Samples.failed(),
            Samples.notValid(),
            Samples.unreachable(),
            Samples.capacity(),
            Samples.compared(),
            Hostile.bench());

    private static String page(Bench bench) {
        return new HtmlReport(Optional.of("gatling/index.html")).text(bench);
    }

    /** The page keeps to what HTML and XML have in common, so that a strict reader can be asked. */
    private static Document strictly(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    @Test
    void everyPageIsWellFormedAndEveryReferenceMeetsSomething() throws Exception {
        for (var bench : ALL) {
            var elements = strictly(page(bench)).getElementsByTagName("*");
            var ids = attributes(elements, "id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(attributes(elements, "aria-labelledby").stream()
                            .flatMap(words -> List.of(words.split(" ")).stream()))
                    .isNotEmpty()
                    .isSubsetOf(ids);
        }
    }

    private static List<String> attributes(org.w3c.dom.NodeList elements, String name) {
        return java.util.stream.IntStream.range(0, elements.getLength())
                .mapToObj(at -> ((Element) elements.item(at)).getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void theVerdictComesFirst() {
        assertThat(page(Samples.failed()))
                .containsSubsequence(
                        "<title>Greenroom bench: http://localhost:3000</title>",
                        "The server loses messages",
                        "It stalls: twice no answer",
                        "<h2 id=\"asked\">",
                        "Throughput over time",
                        "Percentiles over time",
                        "<h2 id=\"messages\">",
                        "lost: 3, such as",
                        "<h2 id=\"errors\">",
                        "<h2 id=\"generator\">",
                        "<h2 id=\"settings\">",
                        "<a href=\"gatling/index.html\">");
    }

    @Test
    void aSearchSaysHowFarTheMachineIsToBeTrusted() {
        assertThat(page(Samples.capacity()))
                .containsSubsequence(
                        "<h2 id=\"capacity-search\">",
                        "above that the server breaks it.",
                        "own pace varied by a factor of 1.48 meanwhile",
                        "Rates that were tried");
    }

    @Test
    void everyPictureHasATitleAndItsNumbers() throws Exception {
        for (var bench : ALL) {
            var page = strictly(page(bench));
            var figures = page.getElementsByTagName("figure");
            for (var at = 0; at < figures.getLength(); at++) {
                var figure = (Element) figures.item(at);
                assertThat(figure.getElementsByTagName("title").getLength()).isEqualTo(1);
                assertThat(figure.getElementsByTagName("desc").getLength()).isEqualTo(1);
                assertThat(section(figure).getElementsByTagName("table").getLength())
                        .isPositive();
            }
        }
        assertThat(strictly(page(Samples.compared()))
                        .getElementsByTagName("figure")
                        .getLength())
                .isEqualTo(10);
    }

    private static Element section(Element figure) {
        var at = figure;
        while (!at.getTagName().equals("section")) {
            at = (Element) at.getParentNode();
        }
        return at;
    }

    @Test
    void nothingOfAHostileServerIsMarkup() {
        var page = page(Hostile.bench());
        assertThat(page).doesNotContain("\u001B", "\u202E", "\u0000", "<img", "<script", "NaN", "Infinity");
        assertThat(page).contains("&lt;script&gt;alert(1)", "<i class=\"odd\">U+202E</i>", "more</em>");
        assertThat(page.length()).isLessThan(400_000);
    }

    @Test
    void nothingIsFetchedFromAnywhere() {
        for (var bench : ALL) {
            var page = page(bench);
            assertThat(page).doesNotContain("src=\"", "@import", "url(", "<iframe", "style=\"", "xlink");
            assertThat(Pattern.compile("href=\"(?!#|data:,|gatling/)")
                            .matcher(page)
                            .results())
                    .isEmpty();
            assertThat(page)
                    .containsPattern("Content-Security-Policy\" content=\"default-src 'none';.* style-src 'sha256-");
        }
    }

    @Test
    void anHourHasNoMorePointsThanFiveMinutes() {
        var verdict = Samples.passed().verdict();
        var hour = new MadeUpRound(100, 1).seconds(3_600).round();
        assertThat(page(Samples.bench(Samples.SERVER, verdict, List.of(hour), 1))
                        .length())
                .isLessThan(150_000);
    }
}
