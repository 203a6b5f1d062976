package io.greenroom.conformance.watch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for the moment to judge again. */
public final class Lookout {
    private final Folder folder;
    private final BooleanSupplier up;
    private final Duration pause;
    private long seen;
    private boolean wasUp;

    /** Why it is time. */
    public enum Reason {
        /** A file changed. */
        FILE_CHANGED,
        /** The server answers again. */
        SERVER_BACK
    }

    /**
     * @param folder whose files are looked at
     * @param up whether the server answers at this moment
     * @param pause between two looks
     */
    public Lookout(Folder folder, BooleanSupplier up, Duration pause) {
        this.folder = folder;
        this.up = up;
        this.pause = pause;
        this.seen = folder.state();
        this.wasUp = up.getAsBoolean();
    }

    /** Returns when something has changed and has then been still for a pause, so that a half-saved project is not judged. */
    public Reason await() {
        while (true) {
            LockSupport.parkNanos(pause.toNanos());
            var isUp = up.getAsBoolean();
            var back = isUp && !wasUp;
            wasUp = isUp;
            if (back) {
                seen = folder.state();
                return Reason.SERVER_BACK;
            }
            if (settle()) {
                return Reason.FILE_CHANGED;
            }
        }
    }

    private boolean settle() {
        var now = folder.state();
        if (now == seen) {
            return false;
        }
        while (now != seen) {
            seen = now;
            LockSupport.parkNanos(pause.toNanos());
            now = folder.state();
        }
        return true;
    }
}
