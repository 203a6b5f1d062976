package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader should know of a plan, a sentence each. */
record PlanNotes(Wishes wishes, Deck deck, Fixed fixed, LocalDate today) {

    /**
     * All of them.
     *
     * @param after cards as they are when the plan is over
     */
    List<String> all(Collection<Card> after) {
        List<String> notes = new ArrayList<>();
        length(notes);
        mocks(notes);
        fixed.homeless()
                .forEach(card -> notes.add("%s fills %d days, and there is no room for that; it was left out."
                        .formatted(card.round(), card.days())));
        var never = after.stream()
                .filter(card -> card.isNew() && !card.takenHome())
                .map(Card::round)
                .collect(Collectors.joining(", "));
        if (!never.isEmpty()) {
            notes.add("There is no room for these before the interview: %s. More minutes a day would make some."
                    .formatted(never));
        }
        notes.addAll(deck.notes());
        return List.copyOf(notes);
    }

    private void length(List<String> notes) {
        var days = ChronoUnit.DAYS.between(wishes.first(), wishes.until());
        if (wishes.start().isBefore(wishes.first())) {
            notes.add("The interview is more than six weeks away: the plan begins on %s, six weeks before it."
                    .formatted(Dates.inFull(wishes.first())));
        } else if (days < Wishes.SHORT_DAYS) {
            notes.add("This plan is short: %d days, where three to six weeks are usual. What weighs most comes first."
                    .formatted(days));
        }
    }

    private void mocks(List<String> notes) {
        if (fixed.mocks().isEmpty()) {
            notes.add("There is no room for a mock day.");
        }
        fixed.mocks().forEach((day, weeks) -> {
            if (!day.isBefore(today)) {
                notes.add("Mock day on %s: greenroom drill day %s --mock".formatted(Dates.inWords(day), deck.loop()));
            }
        });
    }
}
