package io.greenroom.perf.audit;

/**
 * A message as a page showed it.
 *
 * @param roomId as the message itself says it
 * @param id of the message
 * @param seq its place in the room
 * @param authorId who wrote it, as the server says
 * @param text what was said
 */
public record Seen(String roomId, String id, long seq, String authorId, String text) {}
