package io.greenroom.drill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.report.Reports;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Criterion;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.web.Browsers.Person;
import io.greenroom.drill.web.page.ReportPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each round on the candidate's page, alone, from its prompt to its report. */
class EveryRoundInTheBrowserTest {
    private static final Rounds ALL = new Rounds(Path.of("rounds"));

    @SuppressWarnings("NullAway.Init")
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    static Stream<String> names() {
        return ALL.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPlayedToItsReport(String name, @TempDir Path folder) throws IOException {
        var minutes = ALL.find(name).orElseThrow().minutes();
        try (var sitter = new Sitter(folder, name, Mode.PRACTICE, false, minutes);
                var room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, reports(sitter))) {
            new Play(sitter, browsers.person(room.candidateUrl())).all();
        }
    }

    private static ReportPages reports(Sitter sitter) {
        return new ReportPages(() -> Reports.html(sitter.sitting()), () -> Reports.interviewerHtml(sitter.sitting()));
    }

    private record Play(Sitter sitter, Person candidate) {
        void all() {
            answering();
            nothingPrivateIsThere();
            sitter.until(sitter.sitting().started().minutes() + 1);
            assertThat(page().locator(".clock.over")).isVisible();
            nothingPrivateIsThere();
            committing();
            marking();
            candidate.accessible(ColorScheme.LIGHT);
            candidate.shots("round-" + sitter.sitting().round().id());
            assertThat(candidate.errors()).isEmpty();
            report();
        }

        private Page page() {
            return candidate.page;
        }

        /** Whatever is asked in the first half of the round is answered, and followed deeper. */
        private void answering() {
            var half = sitter.sitting().started().minutes() / 2;
            while (sitter.sitting().turns().current().isEmpty()
                    && sitter.drill().at() < half * 60_000) {
                sitter.until(sitter.drill().at() / 60_000.0 + half / 40);
            }
            if (sitter.sitting().round().banks().isEmpty()
                    || sitter.sitting().turns().current().isEmpty()) {
                return;
            }
            var asked = sitter.sitting().turns().current().orElseThrow();
            var turn = page().locator("[data-part=turns] article").first();
            assertThat(turn).containsText(asked.title());
            page().locator("#reply").fill("42, as far as I can see.");
            page().getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Answer").setExact(true))
                    .click();
            assertThat(turn.locator(".reply")).containsText("42, as far as I can see.");
            if (!asked.probes().isEmpty()) {
                var before = turn.locator(".probe").count();
                page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go deeper"))
                        .click();
                assertThat(turn.locator(".probe")).hasCount(before + 1);
            }
        }

        /** Alone one marks oneself: once the round is over, the rubric and what to listen for are there. */
        private void nothingPrivateIsThere() {
            var texts = PrivateTexts.of(sitter.sitting());
            assertThat(texts.phrases().values().stream().mapToInt(List::size).sum())
                    .isGreaterThan(40);
            texts.in(candidate.received(), sitter.drill().candidate()).forEach((kind, found) -> assertThat(found)
                    .as("%s on the candidate's page", kind)
                    .isEmpty());
        }

        private void committing() {
            page().locator("#answer").fill("Mine.");
            page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commit"))
                    .click();
            assertThat(page().locator("#model")).isVisible();
            assertThat(page().locator("details[id^=example]"))
                    .hasCount(examples().size());
        }

        private List<FollowUp> examples() {
            return sitter.sitting().turns().released().keySet().stream()
                    .flatMap(id -> sitter.sitting().round().followUp(id).stream())
                    .filter(it -> it.example().isPresent())
                    .toList();
        }

        private void marking() {
            var open = sitter.sitting().round().criteria().stream()
                    .filter(it -> !it.measured())
                    .toList();
            open.stream().map(Criterion::id).forEach(id -> sitter.drill()
                    .mark(id, Band.of("leaning-hire"), "Minute 3.", false));
            assertThat(page().locator(".marks").first()).containsText("Minute 3.");
        }

        private void report() {
            page().locator(".bar a[href=report]").click();
            assertThat(page().locator("h1")).hasText(sitter.sitting().round().title());
            assertThat(page().locator(".criterion .why")
                            .filter(new Locator.FilterOptions().setHasText("Minute 3."))
                            .first())
                    .isVisible();
        }
    }
}
