package io.greenroom.perf.audit;

import java.util.List;

/**
 * One answer of a room.
 *
 * @param items in the order in which the server gave them
 * @param hasMore what it says about there being more in the direction of the walk
 */
public record Page(List<Seen> items, boolean hasMore) {}
