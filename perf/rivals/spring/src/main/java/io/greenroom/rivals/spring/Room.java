package io.greenroom.rivals.spring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.concurrent.atomic.AtomicLong;

record Room(
        String id,
        String name,
        String createdAt,
        @JsonIgnore AtomicLong seq) {
    long nextSeq() {
        return seq.incrementAndGet();
    }
}
