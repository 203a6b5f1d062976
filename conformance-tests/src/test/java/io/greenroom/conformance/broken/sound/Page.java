package io.greenroom.conformance.broken.sound;

import java.util.List;

/** Messages, oldest first, and whether there are more in the direction of the walk. */
public record Page(List<Message> items, boolean hasMore) {}
