package io.greenroom.rivals.spring;

import java.util.List;

record Message(String id, String roomId, String authorId, long seq, String text, String createdAt) {
    record Page(List<Message> items, boolean hasMore) {}
}
