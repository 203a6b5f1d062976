package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class BadgeReportTest {
    private static String label(RunResult run) throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(BadgeReport.text(run))))
                .getDocumentElement();
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(svg.getAttribute("aria-label"));
        return svg.getAttribute("aria-label");
    }

    @Test
    void saysTheLevelAndThePoints() throws Exception {
        assertThat(label(Samples.passedTwoLevels())).isEqualTo("greenroom: level 2 · 55 pts");
        assertThat(label(Samples.underWay())).isEqualTo("greenroom: level 1 · 53 pts");
        assertThat(label(Samples.inTrouble())).isEqualTo("greenroom: no level · 26 pts");
        assertThat(label(MadeUpRun.of().result())).isEqualTo("greenroom: no level · 0 pts");
    }

    @Test
    void claimsNoLevelThatWasNotJudged() throws Exception {
        var one = MadeUpRun.of(Level.WORKING_CHAT)
                .outcome(Outcome.PASSED, Clause.L1_01)
                .selection(Clause.L1_01);
        assertThat(label(one.result())).isEqualTo("greenroom: 1 of 1 clause");
        assertThat(label(MadeUpRun.of(Level.HISTORY_AND_HONEST_ERRORS).result()))
                .matches("greenroom: (\\d+) of \\1 clauses");
    }
}
