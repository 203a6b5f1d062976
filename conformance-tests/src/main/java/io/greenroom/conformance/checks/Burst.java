package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A room that several people write into at once.
 *
 * @param chat the server, through the fast client
 * @param writers who write
 * @param room their room
 */
public record Burst(Chat chat, List<Person> writers, Room room) {
    /** The order in which a room shows its messages. */
    public static final Comparator<Message> BY_SEQ =
            Comparator.comparingLong(Message::seq).thenComparing(Message::id);

    /** A new room with as many new people. */
    public static Burst of(Chat chat, int writers) {
        var fast = chat.fast();
        var people = fast.people(writers);
        return new Burst(fast, people, people.getFirst().makeRoom());
    }

    /** The same room, written into over as many connections at once, by the same people in turns. */
    public Burst crowd(int connections) {
        var crowd = IntStream.range(0, connections)
                .mapToObj(number -> writers.get(number % writers.size()))
                .toList();
        return new Burst(chat, crowd, room);
    }

    /** As many messages more, spread over the writers, who all write at once; acknowledged, oldest first. */
    public List<Message> post(int count) {
        chat.circumstances("after %d posts by %s".formatted(count, who()));
        return write(count);
    }

    /** As {@link #post}, with others who look on: each is told, whenever it asks, whether the writers still write. */
    public <T> Watched<T> postWatched(int count, List<Function<BooleanSupplier, T>> watchers) {
        chat.circumstances("during %d posts by %s".formatted(count, who()));
        var writing = new AtomicBoolean(true);
        var posted = new AtomicReference<List<Message>>(List.of());
        List<Callable<Optional<T>>> things = new ArrayList<>();
        watchers.forEach(watcher -> things.add(() -> Optional.of(watcher.apply(writing::get))));
        things.add(() -> {
            try {
                posted.set(write(count));
            } finally {
                writing.set(false);
            }
            return Optional.empty();
        });
        var seen = AtOnce.all(things).stream().flatMap(Optional::stream).toList();
        return new Watched<>(posted.get(), seen);
    }

    /** What was acknowledged, oldest first, and what each of those who looked on has seen. */
    public record Watched<T>(List<Message> posted, List<T> seen) {}

    private String who() {
        var people = (int) writers.stream().map(Person::id).distinct().count();
        var who = people == 1 ? "one writer" : people + " writers at once";
        return people == writers.size() ? who : who + " on " + writers.size() + " connections";
    }

    private List<Message> write(int count) {
        return AtOnce.times(writers.size(), writer -> postBy(writer, count)).stream()
                .flatMap(List::stream)
                .sorted(BY_SEQ)
                .toList();
    }

    private List<Message> postBy(int writer, int count) {
        return IntStream.rangeClosed(1, count)
                .filter(number -> number % writers.size() == writer)
                .mapToObj(number -> writers.get(writer).post(room, "Number %d by writer %d".formatted(number, writer)))
                .toList();
    }

    /** A page, as the first of the writers reads it. */
    public Page<Message> read(PageQuery query) {
        return readBy(0, query);
    }

    /** A page, as one of the writers reads it. */
    public Page<Message> readBy(int writer, PageQuery query) {
        return writers.get(writer).read(room, query);
    }
}
