package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.kit.cli.ExitCodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Goes through the stages again whenever somebody saves a file or writes a line to standard input, until that ends. What
 * runs at that moment is ended at once.
 */
final class Follow {
    private static final long LOOK_NANOS = 500_000_000;
    private static final long REST_NANOS = 50_000_000;

    private final Trial trial;
    private final List<Stage> stages;
    private final Narrator narrator;
    private final AtomicInteger wanted = new AtomicInteger(1);
    private final AtomicBoolean over;
    private boolean silent;

    /** @param over ends it, from any thread, when it is set */
    Follow(Trial trial, List<Stage> stages, Narrator narrator, AtomicBoolean over) {
        this.trial = trial;
        this.stages = stages;
        this.narrator = narrator;
        this.over = over;
    }

    /** Asks for another turn, from any thread. */
    void again() {
        wanted.incrementAndGet();
    }

    /** Takes each line as a wish for another turn, and the end of the stream as the end. */
    void listenTo(InputStream input) {
        Thread.ofPlatform().daemon().name("standard-input").start(() -> {
            try {
                for (var b = input.read(); b >= 0; b = input.read()) {
                    if (b == '\n') {
                        again();
                    }
                }
            } catch (IOException e) {
                // what cannot be read has ended
            }
            over.set(true);
        });
    }

    /** Asks for another turn whenever they change. */
    void watch(Sources sources) {
        Thread.ofPlatform().daemon().name("sources").start(() -> {
            while (!over.get()) {
                LockSupport.parkNanos(LOOK_NANOS);
                if (sources.changed()) {
                    again();
                }
            }
        });
    }

    /** Returns when it was ended. */
    int run() {
        narrator.began(stages);
        for (var number = 1; !over.get(); number++) {
            var wish = wanted.get();
            BooleanSupplier halted = () -> over.get() || wanted.get() != wish;
            take(number, halted);
            if (!halted.getAsBoolean()) {
                narrator.resting();
            }
            while (!halted.getAsBoolean()) {
                LockSupport.parkNanos(REST_NANOS);
            }
        }
        narrator.ended(ExitCodes.PASSED);
        return ExitCodes.PASSED;
    }

    private void take(int number, BooleanSupplier halted) {
        if (silent) {
            narrator.back();
            silent = false;
        }
        narrator.turn(number);
        try {
            new Turn(trial, narrator, halted).take(stages, false);
        } catch (Trial.NotStarted e) {
            silent = true;
            narrator.silent(String.valueOf(e.getMessage()));
        }
    }
}
