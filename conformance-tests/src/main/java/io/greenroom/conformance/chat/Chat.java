package io.greenroom.conformance.chat;

import io.greenroom.conformance.http.HalfSent;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** The server under test as one check sees it: the check makes its own people and rooms here, and nobody else's. */
public final class Chat {
    private final Transport readable;
    private final Transport fast;
    private final Transport raw;
    private final HalfSent.Sender halfSender;
    private final AtomicReference<String> circumstances;

    /**
     * @param readable for checks of a few requests
     * @param fast for bursts and concurrency
     * @param raw for bytes that no client library would send, and for answers that come before the request has ended
     * @param halfSender for requests that are begun and not ended
     */
    public Chat(Transport readable, Transport fast, Transport raw, HalfSent.Sender halfSender) {
        this(readable, fast, raw, halfSender, new AtomicReference<>(""));
    }

    private Chat(
            Transport readable,
            Transport fast,
            Transport raw,
            HalfSent.Sender halfSender,
            AtomicReference<String> circumstances) {
        this.readable = readable;
        this.fast = fast;
        this.raw = raw;
        this.halfSender = halfSender;
        this.circumstances = circumstances;
    }

    /** The same server through the fast client. */
    public Chat fast() {
        return new Chat(fast, fast, raw, halfSender, circumstances);
    }

    /** The same server through a plain socket, which sends what it is given and reads while it still sends. */
    public Chat raw() {
        return new Chat(raw, raw, raw, halfSender, circumstances);
    }

    /** The API without credentials. */
    public ChatApi anonymous() {
        return new ChatApi(readable, Optional.empty());
    }

    /** A new user, called Ada. */
    public Person person() {
        return person("Ada");
    }

    /** A new user of this name. */
    public Person person(String name) {
        var user = anonymous().makeUser(name).succeeded().user();
        return new Person(anonymous().token(user.token()), user);
    }

    /** As many new users. */
    public List<Person> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> person("Person " + number))
                .toList();
    }

    /** Begins a request of this person and leaves the server waiting for the rest until the result is closed. */
    public HalfSent halfSent(Person person, Request request) {
        try {
            return halfSender.begin(person.api().signed(request));
        } catch (NoAnswer e) {
            throw ClauseBroken.by(e, "a connection");
        }
    }

    /** An id that no server has given out. */
    public static String unknownId() {
        return UUID.randomUUID().toString();
    }

    /** Notes what went before, for the failure's reader: "after 200 posts by 4 writers". */
    public void circumstances(String words) {
        circumstances.set(words);
    }

    /** What was noted last; empty if nothing was. */
    public String circumstances() {
        return circumstances.get();
    }
}
