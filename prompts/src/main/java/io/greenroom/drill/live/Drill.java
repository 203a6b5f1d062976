package io.greenroom.drill.live;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Times;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A sitting while it runs. What people do are its methods; each is in the journal when the method returns. Any thread may
 * call; what cannot be done is {@link Refused}.
 */
public final class Drill implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Conduct conduct;
    private final Sitting sitting;
    private final Path folder;

    private Drill(Conduct conduct, Path folder) {
        this.conduct = conduct;
        this.sitting = conduct.sitting();
        this.folder = folder;
    }

    /** Goes on with a sitting whose journal is open, from its last entry on; a sitting of one entry has just begun. */
    public static Drill open(Sitting sitting, Journal journal, Times times, Watcher watcher, Path folder) {
        var drill = still(sitting, journal, times, watcher, folder);
        Thread.ofPlatform().name("clock").daemon(true).start(drill::tickUntilClosed);
        return drill;
    }

    /** The same, whose clock moves only when it is told to {@link #tick}. */
    static Drill still(Sitting sitting, Journal journal, Times times, Watcher watcher, Path folder) {
        return new Drill(new Conduct(sitting, journal, times, watcher, folder), folder);
    }

    private void tickUntilClosed() {
        while (!conduct.closed()) {
            try {
                tick();
            } catch (RuntimeException e) {
                System.err.println("greenroom: the clock stumbled: " + e);
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    /** Brings about what is due. */
    void tick() {
        conduct.tick();
    }

    /** Whoever wants to know that something has changed; called without any lock held, from any thread. */
    public void listen(Runnable listener) {
        conduct.listen(listener);
    }

    /** No longer. */
    public void forget(Runnable listener) {
        conduct.forget(listener);
    }

    /** A note of the candidate, or a secret one of the interviewer. */
    public void note(String text, boolean secret) {
        var words = text.strip();
        refuse(words.isEmpty(), "There is nothing in this note.");
        refuse(words.length() > 4_000, "A note has at most 4,000 characters.");
        conduct.act(() -> conduct.add(new Event.Noted(words, secret)));
    }

    /** The candidate asks. */
    public void ask(String text) {
        var words = text.strip();
        refuse(words.isEmpty(), "What is the question?");
        refuse(words.length() > 500, "A question has at most 500 characters.");
        conduct.act(() -> {
            refuseAfterwards();
            var found = Answers.find(sitting.round().questions(), words);
            conduct.add(new Event.Asked(words, found.map(it -> it.id())));
        });
    }

    /** Shows the next step of a hint. */
    public void hint(String id, boolean byInterviewer) {
        conduct.act(() -> {
            refuseAfterwards();
            var hint = sitting.round().hint(id).orElseThrow(() -> new Refused("There is no hint '" + id + "'."));
            refuse(!byInterviewer && sitting.started().pair(), "In a pair the interviewer gives the hints.");
            refuse(
                    !byInterviewer && !CandidateViews.begun(sitting, hint, conduct.at()),
                    "This hint is not to be had yet.");
            var step = sitting.hints().getOrDefault(id, 0) + 1;
            refuse(step > hint.steps().size(), "All steps of this hint have been shown.");
            conduct.add(new Event.Hinted(id, step, hint.costOf(step), byInterviewer));
        });
    }

    /** The interviewer puts a follow-up, due or not. */
    public void release(String id) {
        conduct.act(() -> {
            refuseAfterwards();
            var followUp = followUp(id);
            refuse(sitting.turns().released().containsKey(id), "This follow-up has been put already.");
            conduct.add(new Event.Released(id, "the interviewer"));
            conduct.put(followUp);
        });
    }

    /** Alone, the candidate goes on: to the next probe, or to the next question as soon as it is due. */
    public void next() {
        conduct.act(() -> {
            refuseAfterwards();
            refuse(sitting.started().pair(), "In a pair the interviewer asks.");
            var current = sitting.turns().current().orElseThrow(() -> new Refused("Nothing has been asked yet."));
            refuse(sitting.turns().told(current.id()), "The next question comes when its time has come.");
            var step = sitting.turns().probes(current.id()) + 1;
            conduct.add(
                    step <= current.probes().size()
                            ? new Event.Probed(current.id(), step, "the candidate")
                            : new Event.Told(current.id()));
        });
    }

    /** The interviewer goes deeper. */
    public void probe(String id) {
        conduct.act(() -> {
            refuseAfterwards();
            var followUp = followUp(id);
            refuse(!sitting.turns().released().containsKey(id), "This follow-up has not been put yet.");
            var step = sitting.turns().probes(id) + 1;
            refuse(step > followUp.probes().size(), "All probes of this follow-up have been put.");
            conduct.add(new Event.Probed(id, step, "the interviewer"));
        });
    }

    /** What the candidate answers to a follow-up in writing. A task is checked at once. */
    public void reply(String id, String text) {
        var words = text.strip();
        refuse(words.isEmpty(), "There is nothing in this answer.");
        refuse(words.length() > 20_000, "An answer to one question has at most 20,000 characters.");
        conduct.act(() -> {
            refuseAfterwards();
            var followUp = followUp(id);
            refuse(!sitting.turns().released().containsKey(id), "This has not been asked yet.");
            conduct.add(followUp.task()
                    .map(task -> Checks.reply(sitting, followUp, task, words))
                    .orElseGet(() -> new Event.Replied(id, words, Optional.empty(), "")));
        });
    }

    private FollowUp followUp(String id) {
        return sitting.round().followUp(id).orElseThrow(() -> new Refused("There is no follow-up '" + id + "'."));
    }

    /** In practice the clock may stand. */
    public void pause() {
        conduct.act(() -> {
            refuseAfterwards();
            refuse(sitting.started().mode() == Mode.MOCK, "In a mock the clock runs on.");
            refuse(sitting.paused(), "The clock stands already.");
            conduct.add(new Event.Paused());
            conduct.stand(true);
        });
    }

    /** It runs again. */
    public void resumeClock() {
        conduct.act(() -> {
            refuse(!sitting.paused(), "The clock runs.");
            conduct.stand(false);
            conduct.add(new Event.Resumed());
        });
    }

    /** Where the candidate's server is from now on. */
    public void server(String server, boolean command) {
        var words = server.strip();
        refuse(words.isEmpty(), "Where is the server?");
        conduct.act(() -> {
            refuseAfterwards();
            refuse(!sitting.round().judged(), "No server is judged in this round.");
            refuse(sitting.round().solved() && !command, "In this round your program is run: start CMD names it.");
            var named = new Event.ServerNamed(words, command);
            if (!sitting.server().equals(Optional.of(named))) {
                conduct.add(named);
                conduct.watch(named);
            }
        });
    }

    /** The candidate's own answer, after which the model may be seen (in a mock, after the bell). */
    public void commit(String answer) {
        var words = answer.strip();
        refuse(words.isEmpty(), "There is nothing in this answer.");
        refuse(words.length() > 100_000, "An answer has at most 100,000 characters.");
        conduct.act(() -> conduct.add(new Event.Committed(words)));
    }

    /** A mark of a person; it needs evidence. No band takes it back. */
    public void mark(String criterion, Optional<Band> band, String evidence, boolean byInterviewer) {
        var words = evidence.strip();
        conduct.act(() -> {
            var found = sitting.round().criterion(criterion);
            refuse(found.isEmpty(), "There is no criterion '" + criterion + "'.");
            refuse(found.orElseThrow().measured(), "This is measured by the suite, and by nobody else.");
            refuse(band.isPresent() && words.isEmpty(), "No mark without evidence: what was said or done, and when?");
            refuse(!byInterviewer && conduct.running(), "You mark yourself when the round is over.");
            refuse(!byInterviewer && sitting.started().pair(), "In a pair the interviewer marks.");
            conduct.add(new Event.Marked(criterion, band, words, byInterviewer));
        });
    }

    /** Ends it before the bell. */
    public void finish() {
        conduct.act(() -> {
            refuseAfterwards();
            conduct.end(false);
        });
    }

    private void refuseAfterwards() {
        refuse(!conduct.running(), "The round is over.");
    }

    private static void refuse(boolean refused, String words) {
        if (refused) {
            throw new Refused(words);
        }
    }

    /** What the candidate may see, and nothing else. */
    public CandidateView candidate() {
        return conduct.change(
                () -> new CandidateViews(sitting, conduct.at(), conduct.desk(), conduct.trouble()).view());
    }

    /** What the interviewer sees beside it. */
    public InterviewerView interviewer() {
        return conduct.change(() -> new InterviewerViews(sitting, conduct.at()).view());
    }

    /** Whether the round has ended. */
    public boolean over() {
        return conduct.change(() -> !conduct.running());
    }

    /** The sitting as it is now, which nobody changes any more. */
    public Sitting sitting() {
        return conduct.change(() -> Sitting.of(sitting.round(), sitting.entries()));
    }

    /** Where its files are. */
    public Path folder() {
        return folder;
    }

    /** Milliseconds of the sitting. */
    public long at() {
        return conduct.change(conduct::at);
    }

    /** Stops without ending the sitting: another runner can go on. */
    @Override
    public void close() throws IOException {
        conduct.close();
    }
}
