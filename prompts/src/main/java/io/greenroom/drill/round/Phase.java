package io.greenroom.drill.round;

/**
 * A stretch of a round.
 *
 * @param goal one sentence that the candidate sees while it runs
 */
public record Phase(String id, String title, int minutes, String goal) {}
