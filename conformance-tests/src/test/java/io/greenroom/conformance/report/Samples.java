package io.greenroom.conformance.report;

import static io.greenroom.conformance.report.MadeUpRun.failure;

import io.greenroom.conformance.run.CheckResult.Failure;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.List;

/** Runs as they happen, one of each kind. */
final class Samples {
    private Samples() {}

    /** The failure that the design shows. */
    static Failure paging() {
        return failure(
                "GET " + Exchanges.ROOM + "/messages?after=41&limit=7",
                "seq 42 first",
                "seq 43 first: 42 is on no page",
                "GET /rooms/{id}/messages: a walk with after leaves messages out",
                "after 200 posts by 4 writers",
                "Is the bound compared with createdAt? Two messages share 12:00:03.417Z.",
                List.of(),
                Exchanges.ofPaging());
    }

    static Failure limit() {
        return failure(
                "GET " + Exchanges.ROOM + "/messages?limit=101",
                "400 or 422",
                "200 {\"items\":[{\"id\":\"m_1\",\"seq\":1,\"text\":\"one\"}],\"hasMore\":false}",
                "GET /rooms/{id}/messages answers 200, not 400 or 422");
    }

    static Failure generated() {
        return failure(
                "POST " + Exchanges.ROOM + "/messages",
                "\"a\\u0000b\" back, byte for byte",
                "\"ab\"",
                "POST /rooms/{id}/messages: the text comes back changed",
                "",
                "Does a filter take out control characters?",
                List.of("text  \"a\\u0000b\"", "found after 37 tries, made smaller in 12 steps"),
                List.of());
    }

    /** Level 1 complete, level 2 nearly, level 3 not begun. */
    static RunResult underWay() {
        return MadeUpRun.of(Level.WORKING_CHAT, Level.HISTORY_AND_HONEST_ERRORS, Level.WHO_MAY_DO_WHAT)
                .failed(Clause.L2_07, paging())
                .failed(Clause.L2_12, limit())
                .failed(Clause.L2_13, limit())
                .failed(Clause.L2_34, generated())
                .failed(Clause.L2_21, limit())
                .missing(Level.WHO_MAY_DO_WHAT)
                .result();
    }

    /** One cause that breaks most of it, and one of everything else. */
    static RunResult inTrouble() {
        var run = MadeUpRun.ofAll()
                .note("Every POST /users was answered 200; most checks got no further than that.")
                .flaky(Clause.L2_16, paging())
                .error(
                        Clause.L2_18,
                        "java.lang.IllegalStateException: two clocks\n\tat io.greenroom.conformance.Clock.read(Clock.java:31)")
                .outcome(Outcome.NOT_APPLICABLE, Clause.L2_35)
                .failed(Clause.L2_20, limit())
                .failed(Clause.L3_04, generated());
        Level.WORKING_CHAT.clauses().stream()
                .skip(2)
                .forEach(clause -> run.failed(
                        clause,
                        failure(
                                "POST /users",
                                "201",
                                "200 {\"id\":\"u_1\",\"name\":\"Ada\",\"token\":\"tk_1\"}",
                                "POST /users answers 200, not 201")));
        return run.result();
    }

    static RunResult passed() {
        return MadeUpRun.ofAll().result();
    }

    static RunResult passedTwoLevels() {
        return MadeUpRun.of(Level.WORKING_CHAT, Level.HISTORY_AND_HONEST_ERRORS).result();
    }
}
