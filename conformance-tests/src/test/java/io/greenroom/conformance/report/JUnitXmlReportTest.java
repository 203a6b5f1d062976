package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Level;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlReportTest {
    private static String xml(RunResult run) {
        return new JUnitXmlReport("greenroom check http://localhost:3000").text(run);
    }

    private static Element root(RunResult run) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml(run))))
                .getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** {@code junit.xsd} is our own writing-down of what Jenkins, GitLab and Surefire's readers have in common. */
    @Test
    void everyKindOfRunKeepsToTheCommonForm() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitXmlReportTest.class.getResource("/report/junit.xsd"));
        for (var run : List.of(Samples.underWay(), Samples.inTrouble(), Samples.passed(), Hostile.run())) {
            schema.newValidator().validate(new StreamSource(new StringReader(xml(run))));
        }
    }

    @Test
    void theCountsAreThoseOfTheCases() throws Exception {
        var root = root(Samples.inTrouble());
        assertThat(all(root, "testsuite")).hasSize(3);
        for (var suite : all(root, "testsuite")) {
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo("" + all(suite, "testcase").size());
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo("" + all(suite, "failure").size());
            assertThat(suite.getAttribute("errors"))
                    .isEqualTo("" + all(suite, "error").size());
            assertThat(suite.getAttribute("skipped"))
                    .isEqualTo("" + all(suite, "skipped").size());
        }
        assertThat(root.getAttribute("tests")).isEqualTo("98");
        assertThat(root.getAttribute("failures")).isEqualTo("30");
        assertThat(root.getAttribute("errors")).isEqualTo("1");
        assertThat(root.getAttribute("skipped")).isEqualTo("1");
    }

    @Test
    void aFailureHasTheFourLines() throws Exception {
        var failure = all(root(Samples.underWay()), "failure").getFirst();
        assertThat(failure.getAttribute("message"))
                .isEqualTo("expected seq 42 first, got seq 43 first: 42 is on no page");
        assertThat(failure.getTextContent().lines())
                .containsExactly(
                        "sent      GET " + Exchanges.ROOM + "/messages?after=41&limit=7 (after 200 posts by 4 writers)",
                        "expected  seq 42 first",
                        "got       seq 43 first: 42 is on no page",
                        "hint      Is the bound compared with createdAt? Two messages share 12:00:03.417Z.",
                        "replay    greenroom check http://localhost:3000 --clause L2-07 --seed 8317");
    }

    @Test
    void theChecksOfOneClauseHaveNamesOfTheirOwn() throws Exception {
        var whole = MadeUpRun.of(Level.WORKING_CHAT).result();
        var clause = whole.clauses().getFirst();
        var check = clause.checks().getFirst();
        var other = new CheckResult(
                check.clause(), check.check() + "Too", Outcome.PASSED, 1, Optional.empty(), Optional.empty());
        var twice = new ClauseResult(clause.clause(), Outcome.PASSED, List.of(check, other));
        var level = new LevelResult(Level.WORKING_CHAT, true, true, List.of(twice), false);
        var run = new RunResult(whole.url(), 1, whole.startedAt(), whole.took(), List.of(level), false, 1, List.of());
        assertThat(all(root(run), "testcase"))
                .extracting(element -> element.getAttribute("name"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void flakyIsAFailureOfItsOwnType() throws Exception {
        assertThat(all(root(Samples.inTrouble()), "failure"))
                .filteredOn(failure -> failure.getAttribute("type").equals("flaky"))
                .hasSize(1);
    }

    @Test
    void theVerdictIsAProperty() throws Exception {
        assertThat(all(root(Samples.passed()), "property"))
                .anySatisfy(property ->
                        assertThat(property.getAttribute("value")).isEqualTo("Levels 1 to 3 are complete."));
    }

    @Test
    void forbiddenCharactersAreEscapes() throws Exception {
        assertThat(all(root(Hostile.run()), "failure").getFirst().getTextContent())
                .contains("\\u001B", "\\u0000", "\\uFFFE", "\\uD800", "</script><script>alert(1)");
    }
}
