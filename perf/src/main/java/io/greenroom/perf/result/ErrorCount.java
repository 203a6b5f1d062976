package io.greenroom.perf.result;

/**
 * Requests that failed alike.
 *
 * @param action what was asked
 * @param kind in a few words: {@code 500}, {@code no answer within 5 s}, {@code connection refused}, {@code a page out of order}
 * @param count how many
 * @param example the first of them, in words
 */
public record ErrorCount(Action action, String kind, long count, String example) {}
