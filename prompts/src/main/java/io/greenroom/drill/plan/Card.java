package io.greenroom.drill.plan;

import io.greenroom.drill.plan.Fsrs.Memory;
import io.greenroom.drill.round.Band;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A round as something that is repeated.
 *
 * @param round its name
 * @param minutes that it takes
 * @param weight in the committee; 0 for none
 * @param place in the loop
 * @param held how often it was held with a verdict, or is to be before the day that is looked at
 * @param known none before it was held
 */
record Card(String round, String title, int minutes, int weight, int place, int held, Optional<Known> known) {
    /** It is done again when the chance that it would go as well has come down to this. */
    static final double RETENTION = 0.9;

    private static final int DAY_MINUTES = 24 * 60;

    /**
     * How it went.
     *
     * @param band of the last verdict
     * @param last day on which it was held
     * @param due first day on which it is wanted again
     */
    record Known(Band band, Memory memory, LocalDate last, LocalDate due) {}

    Card(String round, String title, int minutes, int weight, int place) {
        this(round, title, minutes, weight, place, 0, Optional.empty());
    }

    /** The same after it was held on a day, not before the last one. */
    Card held(LocalDate day, Band band) {
        var grade = Grade.of(band);
        var memory = known.map(it -> Fsrs.DEFAULT.next(it.memory(), grade, ChronoUnit.DAYS.between(it.last(), day)))
                .orElseGet(() -> Fsrs.DEFAULT.first(grade));
        var days = Math.min(Fsrs.DEFAULT.interval(memory, RETENTION), grade.stepDays());
        return new Card(
                round,
                title,
                minutes,
                weight,
                place,
                held + 1,
                Optional.of(new Known(band, memory, day, day.plusDays(days))));
    }

    /** The same as if it had gone well, which a plan assumes of what is to come. */
    Card assumed(LocalDate day) {
        return held(day, Band.LEANING_HIRE);
    }

    /** Whether it was never held. */
    boolean isNew() {
        return known.isEmpty();
    }

    /** Whether its last verdict was against hiring. */
    boolean weak() {
        return known.filter(it -> !it.band().reaches(Band.LEANING_HIRE)).isPresent();
    }

    /** Whether it is wanted again. */
    boolean due(LocalDate day) {
        return known.filter(it -> !day.isBefore(it.due())).isPresent();
    }

    /** Days that it fills, for a round that is done in one's own time; 1 for others. */
    int days() {
        return Math.max(1, Math.ceilDiv(minutes, DAY_MINUTES));
    }

    /** Whether it is handed out and handed in days later. */
    boolean takenHome() {
        return minutes >= DAY_MINUTES;
    }
}
