package io.greenroom.drill.live;

import io.greenroom.drill.sitting.Event;
import java.util.List;
import java.util.function.Consumer;

/** Watches a candidate's server for a drill, from threads of its own. */
public interface Watcher {
    /** Hears what a watcher sees. */
    interface Ear {
        /** A level's clauses are being tried. */
        void checking(int level, int clauses);

        /** One of them has been tried. */
        void tried(int level, String clause, boolean passed);

        /** A level has been judged. */
        void judged(Event.LevelJudged level, List<Finding> findings);

        /** It cannot judge, or can again. */
        void said(Event.JudgeSaid words);
    }

    /** Watches this server from now on, and no other. */
    void watch(Event.ServerNamed server, List<Integer> levels, Ear ear);

    /**
     * Watches a program that solves a problem from now on, and nothing else; the stages are told as levels.
     *
     * @param problem its name
     */
    void solve(Event.ServerNamed program, String problem, Ear ear);

    /** Runs the bench against a server; the ear hears the end of it. */
    void bench(Event.ServerNamed server, String profile, Consumer<Event.Benched> ear);

    /** Ends all that it started. */
    void close();
}
