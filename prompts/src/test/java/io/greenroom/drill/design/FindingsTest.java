package io.greenroom.drill.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.round.BadRound;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    private static final Pattern SCALED = Pattern.compile(
            "\\b(rate|peak|average|bandwidth|holds|parallel|bound): (?!2 h|24 h)([^,}#\\n]+?)(?=\\s*[,}#\\n])");

    static List<Path> contradictions() {
        return Sheets.contradictions();
    }

    static List<Path> good() {
        return List.of(
                Sheets.GOOD,
                Path.of("src", "main", "resources", "design", "template.yaml"),
                Sheets.worked("engineering-architecture", "good.yaml"),
                Sheets.worked("product-system-design", "good.yaml"));
    }

    static List<Path> all() {
        return Stream.of(
                        good(),
                        contradictions(),
                        List.of(
                                Sheets.worked("engineering-architecture", "bad.yaml"),
                                Sheets.worked("product-system-design", "bad.yaml")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    private static List<String> places(Design design) {
        var found = Findings.of(design);
        return Stream.of(found.contradictions(), found.missing())
                .flatMap(List::stream)
                .map(it -> it.kind() + ":" + it.line())
                .toList();
    }

    @Test
    void thereIsASheetForEveryContradiction() {
        assertThat(contradictions()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void aSheetHasTheContradictionThatItIsNamedFor(Path sheet) {
        var found = Findings.of(DesignReader.read(sheet));
        assertThat(kinds(found.contradictions())).containsExactly(Sheets.kind(sheet));
        assertThat(found.contradictions().getFirst().line()).isBetween(2, 60);
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodSheetHasNothing(Path sheet) {
        assertThat(places(DesignReader.read(sheet))).isEmpty();
    }

    @Test
    void theBadSheetsHaveWhatTheyAreToTeach() {
        assertThat(kinds(Findings.of(DesignReader.read(Sheets.worked("engineering-architecture", "bad.yaml")))
                        .contradictions()))
                .containsExactlyInAnyOrder("one-lost", "limit", "outage", "early-yes", "bandwidth");
        assertThat(kinds(Findings.of(DesignReader.read(Sheets.worked("product-system-design", "bad.yaml")))
                        .contradictions()))
                .contains("more-out", "limit", "gives-up", "late");
    }

    @Test
    void aFindingNamesItsLine() {
        var found = Findings.of(DesignReader.read(Sheets.GOOD.resolveSibling("contradictions/limit.yaml")))
                .contradictions()
                .getFirst();
        assertThat(Sheets.text(Sheets.GOOD.resolveSibling("contradictions/limit.yaml"))
                        .lines()
                        .toList()
                        .get(found.line() - 1))
                .contains("rate: 40/s");
        assertThat(found.found()).isEqualTo("shipping takes 40/s, and 200/s is sent to it.");
        assertThat(found.todo()).contains("at least 5 into a call");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "average      | '  average: 60/s\n'",
                "outage       | '  outage: 30 min\n'",
                "doubles      | '    doubles: the order''s number goes along\n'",
                "keys         | '    keys: by reference\n'",
                "limit        | '    rate: 40/s\n'",
                "retry        | '    retry: { for: 24 h, wait: 1 s, most: 5 min, chance: true }\n'",
                "dead-letters | '    dead: dead-letters\n'",
                "full         | '    full: refuse\n'",
                "retention    | '    keeps: 14 days\n'",
                "failure      | '    fails: resumed\n'",
                "watch        | '    watch: age of the oldest\n'",
                "yes          | ', yes-after: orders'"
            })
    void whatIsMissingIsAskedFor(String kind, String left) {
        var yaml = Sheets.text(Sheets.GOOD);
        assertThat(yaml).contains(left);
        var found = Findings.of(Sheets.read(yaml.replace(left, "")));
        assertThat(kinds(found.missing())).containsExactly(kind);
        assertThat(found.missing().getFirst().todo()).containsPattern("\\?|'");
        assertThat(found.contradictions()).isEmpty();
    }

    @Test
    void keysInPlainTextTiersAndPromisesAreAskedForToo() {
        var yaml = Sheets.text(Sheets.GOOD);
        assertThat(kinds(Findings.of(Sheets.read(yaml.replace("by reference", "plain")))
                        .missing()))
                .containsExactly("plain-keys");
        var alike = yaml.replaceAll("(?s)tiers:.*?components:", "components:").replaceAll("tier: (paying|free), ", "");
        assertThat(kinds(Findings.of(Sheets.read(alike)).missing())).containsExactly("tiers");
        var silent = yaml.replaceAll("(?s)promises:.*", "promises: []\n");
        assertThat(kinds(Findings.of(Sheets.read(silent)).missing())).containsExactly("promise");
    }

    @Test
    void whatCannotBeMeantIsRefusedWithItsLine() {
        var yaml = Sheets.text(Sheets.GOOD);
        refused(yaml.replace("rate: 150/s", "rate: 150 KB"), ":15:", "'rate' is '150 KB'; it takes a rate, like");
        refused(yaml.replace("from: orders", "from: order"), "'from' is 'order'; there are: intake, orders, callers");
        refused(yaml.replace("kind: queue", "kind: pipe"), "'components/1/kind'");
        refused(yaml.replace("tier: free", "tier: fre"), "'tier' is 'fre'; there are: paying, free");
        refused(yaml.replace("loses: 1 %", "loses: 2"), "a share is at most 100 %");
        refused(yaml.replace("bound: 2 h", "bound: plenty"), "a count, a time or a size");
        refused(yaml.replace("peak: 200/s", "peak: 0/s"), ":4:", "'peak' has to be more than nothing");
        refused(yaml.replace("name: callers", "name: orders"), "'orders', which is taken");
        refused(yaml.replace("title: Orders", "title: [Orders"), "the file is no YAML");
        refused(yaml.replace("figures:", "numbers:"), "'numbers' is not defined");
    }

    private static void refused(String yaml, String... words) {
        assertThatThrownBy(() -> Sheets.read(yaml)).isInstanceOf(BadRound.class).hasMessageContainingAll(words);
    }

    /** Ten times the load on ten times the machines is the same design. */
    @Property(tries = 20)
    void theSameFactorOnAllRatesAndCapacitiesChangesNothing(
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        for (var sheet : all()) {
            var text = Sheets.text(sheet);
            var scaled = SCALED.matcher(text).replaceAll(it -> "%s: %s * (%s)"
                    .formatted(
                            it.group(1),
                            String.format(Locale.ROOT, "%.6f", factor),
                            it.group(2).strip().replaceAll("^\"|\"$", "")));
            assertThat(places(Sheets.read(scaled))).as(sheet.toString()).isEqualTo(places(DesignReader.read(sheet)));
        }
    }
}
