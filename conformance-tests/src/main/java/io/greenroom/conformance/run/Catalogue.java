package io.greenroom.conformance.run;

import io.greenroom.conformance.checks.level1.WorkingChat;
import io.greenroom.conformance.checks.level2.History;
import io.greenroom.conformance.checks.level3.Access;
import io.greenroom.conformance.properties.Generated;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All checks there are. */
public final class Catalogue {
    private static final List<CheckMethod> ALL = Stream.concat(
                    Stream.of(WorkingChat.CHECKS, History.CHECKS, Access.CHECKS)
                            .flatMap(List::stream)
                            .flatMap(type -> CheckMethod.in(type, false)),
                    Generated.CHECKS.stream().flatMap(type -> CheckMethod.in(type, true)))
            .toList();

    private Catalogue() {}

    /** Every check. */
    public static List<CheckMethod> all() {
        return ALL;
    }

    /** The checks that judge any of these clauses. */
    public static List<CheckMethod> judging(Set<Clause> clauses) {
        return ALL.stream().filter(check -> clauses.contains(check.clause())).toList();
    }
}
