package io.greenroom.rivals.netty;

/**
 * What is sent for each message of a page. The time is text already: formatting it for each answer would make this
 * limit a lower one.
 */
record Message(String id, String roomId, String authorId, long seq, String text, String createdAt) {}
