package io.greenroom.drill.round;

/**
 * A question answered well and badly, Markdown.
 *
 * @param strong what somebody strong might say
 * @param weak what somebody weak might say
 * @param difference what makes it
 */
public record Example(String strong, String weak, String difference) {}
