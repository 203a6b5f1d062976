package io.greenroom.drill.round;

/**
 * Something that a house holds dear, out of the data file {@code values.yaml}: such lists change.
 *
 * @param means in a sentence
 * @param shows what one sees where it is lived
 * @param lacks what one sees where it is not
 */
public record Value(String id, String title, String means, String shows, String lacks) {}
