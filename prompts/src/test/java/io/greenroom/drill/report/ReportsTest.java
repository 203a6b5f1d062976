package io.greenroom.drill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportsTest {
    @TempDir
    Path folder = Path.of("");

    private static Findings findings(MadeUpSitting sitting, Reader reader) {
        return Reports.findings(sitting.sitting(), reader, ZoneOffset.UTC);
    }

    @Test
    void readsAsRecorded() throws IOException {
        Golden.check("report.md", MarkdownReport.text(findings(Samples.eventful(), Reader.CANDIDATE)));
        Golden.check("report-interviewer.md", MarkdownReport.text(findings(Samples.eventful(), Reader.INTERVIEWER)));
        Golden.check("report-unseen.md", MarkdownReport.text(findings(Samples.unseen(), Reader.CANDIDATE)));
    }

    @Test
    void onlyTheInterviewersHasThePrivateNotes() throws IOException {
        Reports.write(Samples.eventful().sitting(), folder);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "report.html", "report.md", "report-interviewer.html", "report-interviewer.md");
        for (var name : List.of("report.html", "report.md")) {
            assertThat(folder.resolve(name))
                    .content()
                    .doesNotContain("money", "Due: ", "Private", "for the interviewer", MadeUpRound.GUIDE);
        }
        for (var name : List.of("report-interviewer.html", "report-interviewer.md")) {
            assertThat(folder.resolve(name)).content().contains(Samples.SECRET, "Due: A paper comes back");
        }
    }

    @Test
    void aloneThereIsNoneForAnInterviewer() throws IOException {
        Reports.write(Samples.unseen().sitting(), folder);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("report.html", "report.md");
    }

    @Test
    void nothingIsToldBeforeTheEnd() {
        var running = new MadeUpSitting(MadeUpRound.kiosk(), MadeUpSitting.BEGAN, Mode.MOCK, false, 1).sitting();
        assertThatThrownBy(() -> Reports.html(running)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Reports.write(running, folder)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOrderIsVerdictRubricLevelsTimelineRegressionsAnswerOnward() {
        assertThat(HtmlReport.text(findings(Samples.eventful(), Reader.CANDIDATE)))
                .containsSubsequence(
                        "21 November 2026, 18:04",
                        "mock, in a pair",
                        "4711",
                        "Leaning no hire",
                        "id=\"rubric\"",
                        "Began to type at 3:30",
                        "Given by the interviewer",
                        "names an order, as in leaning no hire",
                        "Not observed",
                        "id=\"levels\"",
                        "<svg",
                        "green at 27:40, broken at 51:10, green again at 53:02",
                        "id=\"timeline\"",
                        "id=\"regressions\"",
                        "Level 1 broke at 51:10 (L1-07, L1-09); green again at 53:02, 2 minutes later.",
                        "id=\"answer\"",
                        "id=\"onward\"");
    }

    @Test
    void whatNobodySawIsNotObserved() {
        var findings = findings(Samples.unseen(), Reader.CANDIDATE);
        assertThat(findings.rubric())
                .allMatch(it ->
                        it.band().equals("not observed") && it.behaviours().isEmpty());
        assertThat(findings.verdict().words()).isEqualTo("not observed");
        assertThat(HtmlReport.text(findings))
                .contains("not judged", "None was committed")
                .doesNotContain("<svg");
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void everyPageIsWellFormedAndEveryReferenceMeetsSomething(Reader reader) throws Exception {
        for (var sitting : List.of(Samples.eventful(), Samples.unseen())) {
            var elements = strictly(HtmlReport.text(findings(sitting, reader))).getElementsByTagName("*");
            var ids = attributes(elements, "id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(attributes(elements, "aria-labelledby").stream()
                            .flatMap(words -> List.of(words.split(" ")).stream()))
                    .isNotEmpty()
                    .isSubsetOf(ids);
        }
    }

    /** The page keeps to what HTML and XML have in common, so that a strict reader can be asked. */
    private static Document strictly(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    private static List<String> attributes(org.w3c.dom.NodeList elements, String name) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(at -> ((Element) elements.item(at)).getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void nothingOfWhatSomebodyWroteIsMarkupOrIsFetched() {
        var page = HtmlReport.text(findings(
                Samples.eventful()
                        .at("61:00", new Event.Noted("<img src=x onerror=alert(1)> \u202E\u001B[31m", false))
                        .at("61:00", new Event.Committed("[a](javascript:alert(1)) \u202E <iframe src=x>")),
                Reader.CANDIDATE));
        assertThat(page)
                .doesNotContain("<img", "<script", "<iframe", "javascript:", "\u202E", "\u001B", "@import", "url(");
        assertThat(page).contains("Content-Security-Policy", "default-src 'none'");
    }

    @Test
    void theRealRoundsHaveReports() throws Exception {
        var rounds = new Rounds(Path.of("rounds"));
        for (var name : rounds.names()) {
            var sitting = RealSitting.of(rounds.find(name).orElseThrow());
            strictly(Reports.html(sitting));
            Reports.write(sitting, Files.createDirectories(Path.of("target", "reports", name)));
        }
        assertThat(rounds.names()).hasSizeGreaterThan(2);
    }
}
