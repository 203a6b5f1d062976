package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Narrator;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.subject.Reach;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Waits for the server under test, and says once that it is away and once that it is back. */
final class Arrival {
    private static final Duration ASK = Duration.ofSeconds(1);

    private final TargetOptions target;
    private final Duration timeout;
    private final Duration pause;
    private final Duration silence;
    private final Narrator narrator;
    private final Ending ending;
    private boolean silent;

    /**
     * @param pause how long it is left alone after a turn; if the kit starts it, also before another try, but at least a second
     */
    Arrival(TargetOptions target, Duration timeout, Duration pause, Narrator narrator, Ending ending) {
        this.target = target;
        this.timeout = timeout;
        this.pause = pause;
        this.silence = target.url().isPresent() || pause.compareTo(ASK) < 0 ? ASK : pause;
        this.narrator = narrator;
        this.ending = ending;
    }

    /** The server, as soon as it can be judged. */
    Server await() {
        for (var server = ask(); ; server = ask()) {
            if (server.isPresent()) {
                told();
                return server.get();
            }
            rest();
        }
    }

    /** Lets time pass until it is to be judged, or asked, again. */
    void rest() {
        LockSupport.parkNanos((silent ? silence : pause).toNanos());
    }

    /** It went away, for this reason. */
    void gone(String why) {
        if (!silent) {
            silent = true;
            narrator.silent(why);
        }
    }

    private void told() {
        if (silent) {
            silent = false;
            narrator.back();
        }
    }

    private Optional<Server> ask() {
        if (silent && !answers()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ending.open(() -> Server.open(target, timeout)));
        } catch (Stop e) {
            if (e.exitCode() != ExitCodes.UNREACHABLE) {
                throw e;
            }
            gone(why(target, e));
            return Optional.empty();
        }
    }

    /** Why a server cannot be reached; without the advice, which is for whoever has just typed its URL. */
    static String why(TargetOptions target, Stop stop) {
        var words = Failures.words(stop);
        return target.url().isPresent() ? words.lines().findFirst().orElse(words) : words;
    }

    /** What stands before a server may take connections for it and close them: only an answer says that it is back. */
    private boolean answers() {
        return target.url()
                .map(url -> Reach.of(url, timeout).status().isPresent())
                .orElse(true);
    }
}
