package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.ClauseBroken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Does several things at once: each on a thread of its own, all let go at the same moment, all waited for. What the server
 * broke is thrown before anything else that went wrong.
 */
public final class AtOnce {
    private AtOnce() {}

    /** The results in the order of the things. */
    public static <T> List<T> all(Collection<? extends Callable<? extends T>> things) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = new ArrayList<>();
            for (var thing : things) {
                begun.add(threads.submit(() -> {
                    start.await();
                    return thing.call();
                }));
            }
            start.countDown();
            return results(begun);
        }
    }

    /** One thing for each number from 0. */
    public static <T> List<T> times(int count, IntFunction<T> thing) {
        return all(IntStream.range(0, count)
                .mapToObj(number -> (Callable<T>) () -> thing.apply(number))
                .toList());
    }

    /** One thing for each of these. */
    public static <A, T> List<T> each(List<A> those, Function<? super A, ? extends T> thing) {
        return times(those.size(), number -> thing.apply(those.get(number)));
    }

    private static <T> List<T> results(List<Future<T>> begun) {
        List<T> results = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        for (var future : begun) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                thrown.add(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while several things were under way", e);
            }
        }
        rethrow(thrown);
        return results;
    }

    private static void rethrow(List<Throwable> thrown) {
        thrown.stream().filter(ClauseBroken.class::isInstance).findFirst().ifPresent(broken -> {
            throw (ClauseBroken) broken;
        });
        thrown.stream().findFirst().ifPresent(AtOnce::rethrow);
    }

    private static void rethrow(Throwable thrown) {
        switch (thrown) {
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalStateException(thrown);
        }
    }
}
