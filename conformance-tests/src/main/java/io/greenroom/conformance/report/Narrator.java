package io.greenroom.conformance.report;

import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import java.util.Optional;
import java.util.Set;

/** Tells of runs while they go on, to a person or to a program. */
public interface Narrator {
    /**
     * What is going to be judged.
     *
     * @param server as the user named it
     */
    void began(String server, Set<Clause> clauses, long seed);

    /** All levels are about to be judged once more; turns are counted from 1. */
    void turn(int number);

    /** A run of these clauses begins; the progress is told of it. */
    Progress checking(Set<Clause> clauses);

    /**
     * What a run came to.
     *
     * @param death what the server has to tell if the kit started it and it is dead
     */
    void judged(RunResult run, Optional<String> death);

    /** The server cannot be reached, or went away in the middle of a run, which therefore says nothing of it. */
    void silent(String why);

    /** It can be reached again. */
    void back();

    /** Nothing more will be told. */
    void ended(int exitCode);
}
