package io.greenroom.drill.plan;

import static io.greenroom.drill.plan.Decks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.greenroom.drill.report.Golden;
import io.greenroom.drill.round.Band;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlanViewsTest {
    private static final Deck DECK = deck();
    private static final Plan PLAN = Planner.plan(Decks.wishes(30, 60, List.of(DayOfWeek.FRIDAY)), DECK, TODAY);
    private static final Agenda AGENDA = Agenda.of(PLAN, DECK);

    private static Deck deck() {
        var cards = List.of(
                Decks.card(0, 120, 40),
                Decks.card(1, 60, 30).held(TODAY.minusDays(2), Band.LEANING_NO_HIRE),
                Decks.card(2, 45, 0).held(TODAY.minusDays(4), Band.STRONG_HIRE),
                Decks.card(3, 2880, 0),
                Decks.card(4, 15, 0),
                new Card(
                        "resume",
                        "Résumé & self-check, with a title so long, «größer», that a calendar folds it 履歴書",
                        30,
                        0,
                        5));
        var deck = Decks.deck(cards, 2);
        return new Deck(
                deck.loop(), deck.title(), deck.cards(), deck.day(), Map.of(), List.of("round-x was left out."));
    }

    private static Kept kept(Optional<Kept> before) {
        return Kept.of(PLAN, DECK, Optional.empty(), "drills", before);
    }

    private static Terminal terminal(int columns) {
        return new Terminal(false, columns, false, true);
    }

    @Test
    void itLooksAsRecordedAndFitsNarrowAndWide() throws IOException {
        for (var columns : List.of(60, 120)) {
            var text = PlanText.of(PLAN, AGENDA, terminal(columns));
            assertThat(text.lines()).allMatch(line -> Widths.of(line) <= columns);
            Golden.check("plan-%d.txt".formatted(columns), text);
        }
    }

    @Test
    void theMarkdownNamesEachRoundWithItsCommand() {
        var markdown = PlanMarkdown.of(PLAN, AGENDA);
        assertThat(markdown)
                .startsWith("# A loop: interview on Wednesday 23 December 2026\n")
                .contains(
                        "| Mon 23 Nov | Round B | 60 min | leaning no hire on Sat 21 Nov | `greenroom drill round-b` |")
                .contains("`greenroom drill day loop --mock`");
    }

    @Test
    void thePageIsATableForEachMonthWithNothingFromElsewhere() {
        var page = new PlanPage(PLAN, AGENDA).text();
        assertThat(page)
                .contains("<caption><h2>November 2026</h2></caption>", "<caption><h2>December 2026</h2></caption>")
                .contains("<th scope=\"col\">Mon</th>", "lang=\"en\"", "Résumé &amp; self-check")
                .contains("<code>greenroom drill round-b</code>")
                .doesNotContain("<script", "http:", "https:");
        assertThat(Pattern.compile("<time datetime=\"2026-11-23\">")
                        .matcher(page)
                        .results())
                .hasSize(1);
    }

    @Test
    void theCalendarIsReadBackByItsLibrary() {
        var events = Biweekly.parse(new PlanCalendar(AGENDA, kept(Optional.empty())).text())
                .first()
                .getEvents();
        assertThat(events).hasSize(Kept.slots(PLAN).size() + 1);
        assertThat(events).extracting(it -> it.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events).allMatch(it -> it.getAlarms().isEmpty());
        var mock = events.stream()
                .filter(it -> it.getUid().getValue().contains("mock-1-round-b"))
                .findFirst()
                .orElseThrow();
        assertThat(mock.getDescription().getValue()).startsWith("greenroom drill day loop --mock\n");
        assertThat(clock(mock)).isEqualTo("11:10");
    }

    private static String clock(VEvent event) {
        var start = event.getDateStart().getValue().getRawComponents();
        return "%02d:%02d".formatted(start.getHour(), start.getMinute());
    }

    /** A reader of our own that knows RFC 5545, 3.1, and nothing else. */
    @Test
    void theCalendarIsWrittenAsItsStandardHasIt() {
        var text = new PlanCalendar(AGENDA, kept(Optional.empty())).text();
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n", 0))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.startsWith(" "));
        var events = events(text);
        assertThat(events)
                .extracting(it -> it.get("UID"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(events).allMatch(it -> it.getOrDefault("DTSTAMP", "").endsWith("Z"));
        assertThat(events).filteredOn(it -> it.containsKey("DTSTART")).allMatch(it -> it.getOrDefault("DTSTART", "")
                .matches("\\d{8}T\\d{6}"));
        assertThat(events)
                .filteredOn(it -> it.containsKey("DTSTART;VALUE=DATE"))
                .hasSize(2)
                .anyMatch(it -> "20261207".equals(it.get("DTEND;VALUE=DATE")));
        assertThat(events).anyMatch(it -> it.getOrDefault("SUMMARY", "").contains("履歴書 (30 min)"));
    }

    private static List<Map<String, String>> events(String text) {
        List<Map<String, String>> events = new ArrayList<>();
        for (var line : text.replace("\r\n ", "").split("\r\n", 0)) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty()) {
                var colon = line.indexOf(':');
                events.getLast().put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return events;
    }

    @Test
    void whatIsDroppedIsCancelledAndWhatMovesKeepsItsName() {
        var before = kept(Optional.empty());
        var strong = Decks.with(
                DECK, DECK.cards().get(4).held(TODAY, Band.LEANING_HIRE).held(TODAY.plusDays(2), Band.STRONG_HIRE));
        var later = Planner.plan(PLAN.wishes(), strong, TODAY.plusDays(2));
        var after = Kept.of(later, strong, before);
        assertThat(after.revision()).isEqualTo(1);
        var events = events(new PlanCalendar(Agenda.of(later, strong), after).text());
        assertThat(events).extracting(it -> it.get("UID")).doesNotHaveDuplicates();
        assertThat(events).allMatch(it -> "1".equals(it.get("SEQUENCE")));
        assertThat(events)
                .filteredOn(it -> "CANCELLED".equals(it.get("STATUS")))
                .hasSize(after.dropped().size());
        assertThat(Kept.of(later, strong, after).revision()).isEqualTo(1);
    }
}
