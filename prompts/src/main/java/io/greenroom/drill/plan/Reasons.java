package io.greenroom.drill.plan;

import io.greenroom.drill.plan.Card.Known;
import io.greenroom.drill.round.Loop.Leg;

/** Says of a round in a plan which repetition it is, and why it is there. */
record Reasons(Deck deck) {

    Item item(Card card) {
        var id = "%s-%s-%d".formatted(deck.loop(), card.round(), card.held() + 1);
        return new Item(id, card.round(), card.title(), card.minutes(), why(card));
    }

    /** A round of a mock day that stands for so many weeks before the interview. */
    Item mock(Card card, Leg leg, int weeks) {
        var id = "%s-mock-%d-%s".formatted(deck.loop(), weeks, card.round());
        var why = leg.ifMixed() ? "mock day, if the results are mixed" : "mock day";
        return new Item(id, card.round(), card.title(), card.minutes(), why);
    }

    private String why(Card card) {
        return card.known().map(known -> again(card, known)).orElse("not tried yet");
    }

    private String again(Card card, Known known) {
        var held = deck.cards().stream()
                .filter(it -> it.round().equals(card.round()))
                .mapToInt(Card::held)
                .sum();
        return card.held() > held
                ? "again, if it goes well before"
                : "%s on %s".formatted(known.band().words(), Dates.shortly(known.last()));
    }
}
