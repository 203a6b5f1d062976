package io.greenroom.drill.plan;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is wanted of a plan, as it is typed. What is left out is as it was in the plan that is made again. */
final class PlanOptions {
    private static final int FEWEST_MINUTES = 15;
    private static final int MOST_MINUTES = 720;

    @Option(names = "--until", paramLabel = "DATE", description = "The day of the interview, such as 2026-12-20.")
    private @Nullable String until;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Instead of --until: so many days from the start, 3 to 42.")
    private @Nullable Integer days;

    @Option(names = "--loop", paramLabel = "LOOP", description = "Whose: engineer (if left out) or product.")
    private @Nullable String loop;

    @Option(names = "--start", paramLabel = "DATE", description = "The first day; today if left out.")
    private @Nullable String start;

    @Option(
            names = "--minutes-a-day",
            paramLabel = "N",
            description = "At most so many minutes a day, 60 if left out; a longer round has a day to itself.")
    private @Nullable Integer minutes;

    @Option(
            names = "--days-off",
            paramLabel = "DAYS",
            description = "Days of the week on which nothing is planned, such as sat,sun; none if left out.")
    private @Nullable String daysOff;

    @Option(names = "--at", paramLabel = "TIME", description = "When a day's rounds begin; 18:00 if left out.")
    private @Nullable String at;

    /** Whether a new plan is wanted, and not the old one again. */
    boolean fresh() {
        return until != null || days != null;
    }

    /**
     * All that is wanted.
     *
     * @param before of the plan that is made again
     * @throws Stop if something makes no sense
     */
    Wishes wishes(Optional<Wishes> before, LocalDate today) {
        var begin = Optional.ofNullable(start).map(it -> Typed.day("--start", it));
        Typed.refuse(
                begin.filter(today::isAfter).isPresent(),
                "--start %s is in the past; today is %s".formatted(start, today));
        var first = begin.or(() -> before.map(Wishes::start)).orElse(today);
        var wishes = new Wishes(
                Optional.ofNullable(loop).or(() -> before.map(Wishes::loop)).orElse("engineer"),
                first,
                last(first, before),
                Optional.ofNullable(minutes)
                        .or(() -> before.map(Wishes::minutesADay))
                        .orElse(60),
                Optional.ofNullable(daysOff)
                        .map(Typed::weekdays)
                        .or(() -> before.map(Wishes::daysOff))
                        .orElse(List.of()),
                Optional.ofNullable(at)
                        .map(Typed::time)
                        .or(() -> before.map(Wishes::at))
                        .orElse(LocalTime.of(18, 0)));
        check(wishes, today);
        return wishes;
    }

    private LocalDate last(LocalDate first, Optional<Wishes> before) {
        Typed.refuse(until != null && days != null, "either --until DATE or --days N, not both");
        Typed.refuse(
                days != null && (days < Wishes.FEWEST_DAYS || days > Wishes.MOST_DAYS),
                "--days takes %d to %d, not %s".formatted(Wishes.FEWEST_DAYS, Wishes.MOST_DAYS, days));
        return Optional.ofNullable(until)
                .map(it -> Typed.day("--until", it))
                .or(() -> Optional.ofNullable(days).map(first::plusDays))
                .or(() -> before.map(Wishes::until))
                .orElseThrow(() -> new Stop(
                        ExitCodes.USAGE,
                        "when is the interview? There is no plan yet; for example: greenroom plan --until "
                                + first.plusDays(30)));
    }

    private void check(Wishes wishes, LocalDate today) {
        Typed.refuse(
                !today.isBefore(wishes.until()) && !fresh(),
                "the interview of this plan was on %s; --until DATE makes a plan for the next one"
                        .formatted(wishes.until()));
        Typed.refuse(
                !today.isBefore(wishes.until()),
                "--until %s is not in the future; today is %s".formatted(wishes.until(), today));
        Typed.refuse(
                !wishes.start().isBefore(wishes.until()),
                "--start %s is not before the interview on %s".formatted(wishes.start(), wishes.until()));
        var length = ChronoUnit.DAYS.between(wishes.start(), wishes.until());
        Typed.refuse(
                fresh() && length < Wishes.FEWEST_DAYS,
                "there is not enough time: from %s to the interview on %s it is %d day(s), and a plan takes %d at least"
                        .formatted(wishes.start(), wishes.until(), length, Wishes.FEWEST_DAYS));
        Typed.refuse(
                wishes.minutesADay() < FEWEST_MINUTES || wishes.minutesADay() > MOST_MINUTES,
                "--minutes-a-day takes %d to %d, not %d".formatted(FEWEST_MINUTES, MOST_MINUTES, wishes.minutesADay()));
        var span = new Span(wishes);
        Typed.refuse(
                fresh() && span.days().stream().noneMatch(span::open),
                "there is not enough time: every day before the interview on %s is off".formatted(wishes.until()));
    }
}
