package io.greenroom.drill.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlayedDayTest {
    private static final Path GOOD = Sheets.worked("engineering-architecture", "good.yaml");
    private static final Path BAD = Sheets.worked("engineering-architecture", "bad.yaml");

    private static PlayedDay played(Path sheet, long seed) {
        return played(DesignReader.read(sheet), seed);
    }

    private static PlayedDay played(Design design, long seed) {
        return PlayedDay.of(design, BusiestDay.of(design, seed, Optional.empty(), Optional.empty()), seed);
    }

    private static Verdict verdict(PlayedDay day, String what) {
        return day.verdicts().stream()
                .filter(it -> it.promise().what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static String page(PlayedDay day) {
        return DayPage.text(day, Findings.of(day.design()));
    }

    @Test
    void theGoodSheetsKeepTheirPromisesWhateverTheDay() {
        for (var round : List.of("engineering-architecture", "product-system-design")) {
            assertThat(LongStream.range(0, 5)).allSatisfy(seed -> assertThat(
                            played(Sheets.worked(round, "good.yaml"), seed).verdicts())
                    .hasSizeGreaterThan(3)
                    .allMatch(Verdict::kept));
        }
    }

    @Test
    void theBadSheetLosesWhatItsBoundCannotHold() {
        var day = played(BAD, 1);
        var messages = verdict(day, "messaging, enterprise");
        assertThat(messages.breaks()).singleElement().satisfies(it -> {
            assertThat(it.component()).isEqualTo("to-messaging");
            assertThat(it.seconds())
                    .isBetween(day.day().outage().from(), day.day().outage().until());
            assertThat(it.how()).contains("full, and dropped", "0.01 % allowed");
        });
        assertThat(verdict(day, "analytics, enterprise").breaks())
                .singleElement()
                .satisfies(it -> assertThat(it.component()).isEqualTo("analytics"));
        assertThat(verdict(day, "a row in the warehouse, enterprise").kept()).isTrue();
    }

    @Test
    void theBadProductSheetGivesUpAndIsLate() {
        var day = played(Sheets.worked("product-system-design", "bad.yaml"), 1);
        assertThat(verdict(day, "messages").breaks())
                .extracting(Verdict.Break::component)
                .containsOnly("messaging-delivery");
        assertThat(verdict(day, "a row in the warehouse").kept()).isFalse();
        assertThat(verdict(day, "charts, enterprise").kept()).isTrue();
    }

    @Test
    void theClockThatNeverStandsSeesTheOutage() {
        var design = Sheets.read(Sheets.text(Sheets.GOOD).replace("clock: while up", "clock: always"));
        var paying = verdict(played(design, 1), "paying");
        assertThat(paying.kept()).isFalse();
        assertThat(verdict(played(Sheets.GOOD, 1), "paying").kept()).isTrue();
    }

    @Test
    void whatASenderStillHasIsNotLost() {
        var full =
                Sheets.text(Sheets.GOOD).replace("bound: 2 h", "bound: 5 min").replaceAll("within: [^,]*, ", "");
        assertThat(played(Sheets.read(full), 1).verdicts()).allMatch(it -> it.lost() == 0);
        var early = full.replace("yes-after: orders", "yes-after: intake");
        assertThat(verdict(played(Sheets.read(early), 1), "paying").breaks())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).contains("by orders: full, and refused after the yes"));
    }

    @Test
    void theSameSeedGivesTheSameDay() {
        assertThat(page(played(BAD, 7))).isEqualTo(page(played(BAD, 7)));
        assertThat(DayTable.of(played(GOOD, 3))).isEqualTo(DayTable.of(played(GOOD, 3)));
        assertThat(page(played(BAD, 7))).isNotEqualTo(page(played(BAD, 8)));
    }

    @Test
    void theLoadRisesToThePeakAndHasTheAverage() {
        var design = DesignReader.read(GOOD);
        var curve = BusiestDay.of(design, 5, Optional.empty(), Optional.empty()).curve();
        assertThat(curve.stream().mapToDouble(it -> it).max().orElseThrow()).isEqualTo(1);
        assertThat(curve.stream().mapToDouble(it -> it).average().orElseThrow()).isBetween(0.35, 0.45);
    }

    @Test
    void thePageStandsAloneAndSaysWhatToSee() {
        var page = page(played(BAD, 1));
        assertThat(page)
                .contains("Content-Security-Policy", "prefers-color-scheme")
                .doesNotContain("<script", "http://", "https://", "NaN", "Infinity");
        assertThat(count(page, "<figure>")).isEqualTo(6);
        assertThat(count(page, "<figcaption><h3>[^<]+</h3><p class=\"intro\">[^<]{15,}</p>"))
                .isEqualTo(6);
        assertThat(count(page, "<li class=\"failed\">")).isEqualTo(4);
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page).contains("Offered and served", "Backlog by component", "Latency to messaging", "Loss by tier");
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void theTableHasARowForEachPromise() {
        assertThat(DayTable.of(played(BAD, 1)))
                .contains("| Promise | Promised | Measured | Verdict |", "| messaging, enterprise | 99 % within 10 s")
                .contains("broken first at", "| messaging | to-messaging for messaging |");
    }
}
