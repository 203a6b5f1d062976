package io.greenroom.drill.plan;

import io.greenroom.drill.plan.PlanModel.Cell;
import io.greenroom.drill.plan.PlanModel.Entry;
import io.greenroom.drill.plan.PlanModel.Month;
import io.greenroom.drill.plan.PlanModel.Week;
import io.greenroom.kit.page.Assets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan as one page that needs nothing else: a table for each month, and a list where that has no room. */
record PlanPage(Plan plan, Agenda agenda) {
    private static final Assets ASSETS = Assets.of(PlanPage.class, "/plan/plan.css");

    String text() {
        var page = new StringBuilder(32_000);
        PlanModelRenderer.of().execute(model(), page);
        return page.toString();
    }

    private PlanModel model() {
        return new PlanModel(
                ASSETS.policy(),
                ASSETS.style(),
                Summary.head(plan),
                plan.title(),
                "Interview on " + Dates.inFull(plan.wishes().until()),
                Summary.figures(plan),
                plan.notes(),
                months());
    }

    private List<Month> months() {
        List<Month> months = new ArrayList<>();
        var last = YearMonth.from(plan.wishes().until());
        for (var month = YearMonth.from(first()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(Dates.month(month.atDay(1)), weeks(month)));
        }
        return months;
    }

    private LocalDate first() {
        return plan.days().isEmpty()
                ? plan.wishes().until()
                : plan.days().getFirst().date();
    }

    /** Weeks in which the plan has a day. */
    private List<Week> weeks(YearMonth month) {
        List<Week> weeks = new ArrayList<>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            if (!monday.plusDays(6).isBefore(first())
                    && !monday.isAfter(plan.wishes().until())) {
                weeks.add(new Week(monday.datesUntil(monday.plusWeeks(1))
                        .map(day -> cell(day, month))
                        .toList()));
            }
        }
        return weeks;
    }

    private Cell cell(LocalDate date, YearMonth month) {
        if (!YearMonth.from(date).equals(month)) {
            return new Cell("none", "", "", "", "", List.of());
        }
        if (date.equals(plan.wishes().until())) {
            return cell(date, "interview", "interview", List.of());
        }
        return day(date).map(this::cell).orElseGet(() -> cell(date, "none", "", List.of()));
    }

    private Optional<PlanDay> day(LocalDate date) {
        return plan.days().stream().filter(it -> it.date().equals(date)).findFirst();
    }

    private Cell cell(PlanDay day) {
        var style =
                Summary.busy(day) ? day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') : "nothing";
        var entries = agenda.entries(day).stream()
                .map(it -> new Entry(
                        it.item().title(), Summary.length(it.item()), it.item().why(), agenda.command(it)))
                .toList();
        return cell(day.date(), style, Summary.mark(day), entries);
    }

    private static Cell cell(LocalDate date, String style, String mark, List<Entry> entries) {
        return new Cell(
                style, String.valueOf(date.getDayOfMonth()), Dates.inWords(date), date.toString(), mark, entries);
    }
}
