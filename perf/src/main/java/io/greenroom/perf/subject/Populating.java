package io.greenroom.perf.subject;

import io.greenroom.kit.http.JdkTransport;
import io.greenroom.kit.http.Transport;
import io.greenroom.perf.profiles.Profile;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds out how much of the API a server has, and brings in the people, the rooms and what was said in them before. */
public final class Populating {
    private static final int AT_ONCE = 8;

    private final Knock knock;

    private Populating(Transport transport) {
        this.knock = new Knock(transport);
    }

    /**
     * A population for one profile.
     *
     * @param base URL of the server without a slash at its end
     * @throws io.greenroom.kit.http.NoAnswer if the server does not answer
     * @throws NotAChatServer if it lacks users, rooms or messages
     */
    public static Population of(String base, Profile profile) {
        try (var transport = new JdkTransport(base, Duration.ofMillis(Math.max(5000, profile.timeoutMillis())))) {
            return new Populating(transport).populate(base, profile);
        }
    }

    /**
     * The level that a load on this server may use, 1 to 3; leaves a user, a room and two messages behind.
     *
     * @throws NotAChatServer if it lacks users, rooms or messages
     */
    public static int level(Transport transport) {
        return new Populating(transport).level();
    }

    private Population populate(String base, Profile profile) {
        var level = level();
        var people = all(profile.users(), number -> () -> knock.user("Bench " + number));
        var rooms = all(profile.rooms(), number -> () -> knock.room(of(people, number), "Bench room " + number));
        all(profile.rooms() * profile.history(), number -> () -> {
            var author = of(people, number);
            return knock.message(author, of(rooms, number), "Before the load, " + number);
        });
        return new Population(base, level, people, rooms);
    }

    private int level() {
        var person = knock.user("Bench");
        var room = knock.room(person, "Bench");
        knock.message(person, room, "one");
        var message = knock.message(person, room, "two");
        var pages = knock.opens(person, "GET", "/messages/" + message, found -> found.path("id")
                        .isString())
                && knock.opens(
                        person,
                        "GET",
                        "/rooms/" + room + "/messages?limit=1",
                        page -> page.path("items").size() == 1);
        if (!pages) {
            return 1;
        }
        return knock.opens(person, "PUT", "/rooms/" + room + "/members/me", any -> true) ? 3 : 2;
    }

    private static <T> T of(List<T> all, int number) {
        return all.get(number % all.size());
    }

    /** Does the same many times, a few at once, and gives the results in order. */
    private static <T> List<T> all(int count, IntFunction<Callable<T>> each) {
        try (var workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var futures = IntStream.range(0, count)
                    .mapToObj(number -> workers.submit(each.apply(number)))
                    .toList();
            return futures.stream().map(Populating::result).toList();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
