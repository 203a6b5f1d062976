package io.greenroom.drill.round;

/**
 * What a list says of a round, without reading the whole of it.
 *
 * @param minutes how long it takes
 * @param summary one sentence
 */
public record RoundHead(String id, String title, int minutes, String summary) {}
