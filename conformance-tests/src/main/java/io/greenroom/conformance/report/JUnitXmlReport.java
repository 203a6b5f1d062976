package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Figures;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** A whole run in the XML of JUnit, as CI servers read it: a suite a level, a case a check. */
public final class JUnitXmlReport {
    private static final int LONGEST = 4_000;

    private final String command;

    /** A report with this command, to which clause and seed are added, as the way to judge a clause again. */
    public JUnitXmlReport(String command) {
        this.command = command;
    }

    /** The document. */
    public String text(RunResult run) {
        var out = new StringWriter();
        try {
            var xml = new XmlLines(XMLOutputFactory.newFactory().createXMLStreamWriter(out));
            write(xml, run);
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return out.append('\n').toString();
    }

    private void write(XmlLines xml, RunResult run) throws XMLStreamException {
        xml.open("testsuites")
                .attribute("name", "greenroom")
                .attribute("time", seconds(run.took().toMillis()));
        counts(xml, run.clauses());
        for (var level : run.levels()) {
            suite(xml, run, level);
        }
        xml.close();
    }

    private void suite(XmlLines xml, RunResult run, LevelResult level) throws XMLStreamException {
        var name =
                "Level %d: %s".formatted(level.level().number(), level.level().title());
        xml.open("testsuite").attribute("name", name).attribute("timestamp", timestamp(run));
        xml.attribute(
                "time",
                seconds(checks(level.clauses()).stream()
                        .mapToLong(CheckResult::millis)
                        .sum()));
        counts(xml, level.clauses());
        properties(xml, run);
        for (var clause : level.clauses()) {
            cases(xml, run, clause);
        }
        xml.close();
    }

    private static void properties(XmlLines xml, RunResult run) throws XMLStreamException {
        xml.open("properties");
        property(xml, "url", run.url());
        property(xml, "seed", String.valueOf(run.seed()));
        property(xml, "verdict", Verdict.of(run));
        property(xml, "points", Figures.points(run.points()));
        for (var note : run.notes()) {
            property(xml, "note", note);
        }
        xml.close();
    }

    private static void property(XmlLines xml, String name, String value) throws XMLStreamException {
        xml.open("property")
                .attribute("name", name)
                .attribute("value", cut(value))
                .close();
    }

    private void cases(XmlLines xml, RunResult run, ClauseResult clause) throws XMLStreamException {
        for (var check : orUnjudged(clause)) {
            var title = "%s %s %s"
                    .formatted(
                            clause.clause().id(),
                            clause.clause().word(),
                            clause.clause().plain());
            var several = clause.checks().size() > 1;
            xml.open("testcase").attribute("name", several ? title + " (" + check.check() + ")" : title);
            xml.attribute(
                    "classname", "greenroom.level" + clause.clause().level().number());
            xml.attribute("time", seconds(check.millis()));
            outcome(xml, run, check);
            xml.close();
        }
    }

    private void outcome(XmlLines xml, RunResult run, CheckResult check) throws XMLStreamException {
        switch (check.outcome()) {
            case PASSED -> {}
            case FAILED, FLAKY -> failure(xml, run, check);
            case ERROR -> error(xml, check);
            case NOT_ATTEMPTED, NOT_APPLICABLE ->
                xml.open("skipped")
                        .attribute("message", check.outcome().words())
                        .close();
        }
    }

    private void failure(XmlLines xml, RunResult run, CheckResult check) throws XMLStreamException {
        var got = check.failure().map(failure -> failure.finding().got()).orElse("");
        var expected =
                check.failure().map(failure -> failure.finding().expected()).orElse("");
        var facts = Facts.of(check).stream().map(fact -> "%-9s %s".formatted(fact.label(), cut(fact.text())));
        xml.open("failure").attribute("type", check.outcome().words());
        xml.attribute("message", cut("expected %s, got %s".formatted(expected, got)));
        xml.text(facts.collect(Collectors.joining("\n")) + "\nreplay    "
                + Facts.replay(command, check.clause(), run.seed()));
        xml.close();
    }

    private static void error(XmlLines xml, CheckResult check) throws XMLStreamException {
        xml.open("error").attribute("type", "kit");
        xml.attribute("message", "The kit itself failed; this is our fault, not the server's.");
        xml.text(cut(check.error().orElse("")));
        xml.close();
    }

    /** The checks of a clause; if it has none, one that says so. */
    private static List<CheckResult> orUnjudged(ClauseResult clause) {
        var name = clause.clause().name();
        return clause.checks().isEmpty()
                ? List.of(
                        new CheckResult(clause.clause(), name, clause.outcome(), 0, Optional.empty(), Optional.empty()))
                : clause.checks();
    }

    private static List<CheckResult> checks(List<ClauseResult> clauses) {
        return clauses.stream().flatMap(clause -> orUnjudged(clause).stream()).toList();
    }

    private static void counts(XmlLines xml, List<ClauseResult> clauses) throws XMLStreamException {
        var checks = checks(clauses);
        xml.attribute("tests", String.valueOf(checks.size()));
        xml.attribute("failures", count(checks, Outcome.FAILED, Outcome.FLAKY));
        xml.attribute("errors", count(checks, Outcome.ERROR));
        xml.attribute("skipped", count(checks, Outcome.NOT_ATTEMPTED, Outcome.NOT_APPLICABLE));
    }

    private static String count(List<CheckResult> checks, Outcome... outcomes) {
        var wanted = List.of(outcomes);
        return String.valueOf(checks.stream()
                .filter(check -> wanted.contains(check.outcome()))
                .count());
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    private static String timestamp(RunResult run) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                run.startedAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
