package io.greenroom.drill.committee;

import io.greenroom.drill.round.Band;

/**
 * What one round told of a person under a name that rounds share.
 *
 * @param signal such as {@code care-for-data}
 * @param criterion of the round, by its title
 * @param evidence what was said or done
 */
public record SignalMark(String signal, Band band, String criterion, String evidence) {
    SignalMark with(Band other) {
        return new SignalMark(signal, other, criterion, evidence);
    }
}
