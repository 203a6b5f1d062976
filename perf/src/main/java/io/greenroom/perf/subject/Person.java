package io.greenroom.perf.subject;

/**
 * Somebody who talks.
 *
 * @param id of the user
 * @param token with which requests are made
 */
public record Person(String id, String token) {}
