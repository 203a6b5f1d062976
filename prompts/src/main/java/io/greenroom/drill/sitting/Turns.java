package io.greenroom.drill.sitting;

import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Round;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The follow-ups of a sitting: which wait, which were put, how deep they went, and what was answered. */
public final class Turns {
    private final Round round;
    private final Map<String, Long> due = new LinkedHashMap<>();
    private final Map<String, Long> released = new LinkedHashMap<>();
    private final Map<String, Integer> probes = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<String, Event.Replied> replies = new LinkedHashMap<>();

    Turns(Round round) {
        this.round = round;
    }

    void due(Event.Due it, long at) {
        due.put(it.followUp(), at);
    }

    void released(Event.Released it, long at) {
        due.remove(it.followUp());
        released.put(it.followUp(), at);
    }

    void probed(Event.Probed it) {
        probes.put(it.followUp(), it.step());
    }

    void told(Event.Told it) {
        told.add(it.followUp());
    }

    void replied(Event.Replied it) {
        replies.put(it.followUp(), it);
    }

    /** Those that wait for the interviewer, and since when. */
    public Map<String, Long> due() {
        return new LinkedHashMap<>(due);
    }

    /** Those that were put, and when, oldest first. */
    public Map<String, Long> released() {
        return new LinkedHashMap<>(released);
    }

    /** The one that is talked about: the last that was put. */
    public Optional<FollowUp> current() {
        return released.keySet().stream().reduce((_, last) -> last).flatMap(round::followUp);
    }

    /** The name of the problem that was put, in a round that has problems. */
    public Optional<String> problem() {
        return released.keySet().stream().filter(this::isProblem).findFirst();
    }

    private boolean isProblem(String id) {
        return round.solved()
                && round.followUp(id)
                        .flatMap(FollowUp::pool)
                        .filter(Round.PROBLEMS::equals)
                        .isPresent();
    }

    /** How many probes of a follow-up were put. */
    public int probes(String followUp) {
        return probes.getOrDefault(followUp, 0);
    }

    /** Whether the candidate has said all there is to say to a follow-up. */
    public boolean told(String followUp) {
        return told.contains(followUp);
    }

    /** What was answered in writing, by follow-up. */
    public Map<String, Event.Replied> replies() {
        return Map.copyOf(replies);
    }

    /** How many tasks were put that a machine checks. */
    public long tasks() {
        return released.keySet().stream()
                .flatMap(id -> round.followUp(id).stream())
                .filter(it -> it.task().isPresent())
                .count();
    }

    /** How many of them were solved. */
    public long solved() {
        return replies.values().stream().filter(it -> it.right().orElse(false)).count();
    }
}
