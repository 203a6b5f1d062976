package io.greenroom.conformance.broken.sound;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A room as it is kept. Its lists are guarded by the room itself. */
public final class Room {
    private final String id;
    private final String name;
    private final User maker;
    private final Kind kind;
    private final Instant createdAt = Instant.now();
    private final List<User> members = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final AtomicInteger postsInFlight = new AtomicInteger();

    /** Who may find the room. */
    public enum Kind {
        /** Everybody. */
        PUBLIC,
        /** Its members. */
        PRIVATE,
        /** The two in it. */
        DIRECT
    }

    /** A room without members and messages. */
    public Room(String id, String name, User maker, Kind kind) {
        this.id = id;
        this.name = name;
        this.maker = maker;
        this.kind = kind;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Who made it. */
    public User maker() {
        return maker;
    }

    /** Who may find it. */
    public Kind kind() {
        return kind;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Who is in it, in the order of joining. */
    public List<User> members() {
        return members;
    }

    /** What was said in it, in the order of {@code seq}. */
    public List<Message> messages() {
        return messages;
    }

    /** How many are being posted just now; only faults ask. */
    public AtomicInteger postsInFlight() {
        return postsInFlight;
    }
}
