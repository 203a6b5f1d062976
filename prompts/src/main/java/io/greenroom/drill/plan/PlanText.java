package io.greenroom.drill.plan;

import io.greenroom.drill.plan.Agenda.Entry;
import io.greenroom.drill.plan.PlanDay.Kind;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A plan for a terminal: weeks in seven columns where there is room, else a list of days. */
final class PlanText {
    private static final int ROOM_FOR_WEEKS = 100;
    private static final int SOON = 4;

    private final Plan plan;
    private final Agenda agenda;
    private final Terminal terminal;
    private final Sheet sheet;

    private PlanText(Plan plan, Agenda agenda, Terminal terminal) {
        this.plan = plan;
        this.agenda = agenda;
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    static String of(Plan plan, Agenda agenda, Terminal terminal) {
        return new PlanText(plan, agenda, terminal).text();
    }

    private String text() {
        sheet.heading(Summary.head(plan));
        sheet.text(0, Summary.figures(plan));
        plan.notes().forEach(note -> sheet.row("! ", Ink.NONE, 2, note));
        if (terminal.columns() >= ROOM_FOR_WEEKS) {
            weeks();
            soon();
        } else {
            list();
        }
        return sheet.toString();
    }

    private void weeks() {
        sheet.blank();
        var grid = new WeekGrid(sheet, terminal);
        grid.head();
        for (var monday = monday(); !monday.isAfter(plan.wishes().until()); monday = monday.plusWeeks(1)) {
            grid.week(
                    monday,
                    monday.datesUntil(monday.plusDays(7)).map(this::cell).toList());
        }
    }

    private LocalDate monday() {
        var first = plan.days().isEmpty()
                ? plan.wishes().until()
                : plan.days().getFirst().date();
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<String> cell(LocalDate date) {
        if (date.equals(plan.wishes().until())) {
            return List.of("INTERVIEW");
        }
        return plan.days().stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> Summary.cell(day).stream())
                .toList();
    }

    private void soon() {
        sheet.heading("What comes next");
        plan.busy().stream().limit(SOON).forEach(this::row);
    }

    private void list() {
        sheet.blank();
        LocalDate week = null;
        for (var day : plan.busy()) {
            var monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (week != null && !monday.equals(week)) {
                sheet.blank();
            }
            week = monday;
            row(day);
        }
        sheet.blank();
        sheet.paragraph(lead(plan.wishes().until()), Ink.BOLD, 4, "Interview", Ink.BOLD);
    }

    private void row(PlanDay day) {
        if (day.kind() == Kind.MOCK) {
            sheet.paragraph(lead(day.date()), Ink.BOLD, 4, Summary.mock(day), Ink.NONE);
        }
        for (var entry : day.kind() == Kind.MOCK ? List.<Entry>of() : agenda.entries(day)) {
            var item = entry.item();
            sheet.paragraph(
                    lead(day.date()),
                    Ink.BOLD,
                    4,
                    "%s, %s: %s".formatted(item.round(), Summary.length(item), item.why()),
                    Ink.NONE);
        }
    }

    private static String lead(LocalDate day) {
        return "%-10s  ".formatted(Dates.shortly(day));
    }
}
