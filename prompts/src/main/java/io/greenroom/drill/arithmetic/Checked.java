package io.greenroom.drill.arithmetic;

/**
 * What became of an answer.
 *
 * @param right whether it is right
 * @param words what to say about it: what was understood, or which step went wrong
 */
public record Checked(boolean right, String words) {}
