package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.joining;

import io.greenroom.conformance.broken.BrokenServer;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of clauses and of the broken servers that prove that their checks can fail. */
final class Matrix {
    private Matrix() {}

    static String of(List<BrokenServer> servers) {
        var pages = List.of(Level.values()).stream()
                .map(level -> page(level, servers))
                .collect(joining("\n"));
        return """
                # Broken servers against clauses

                Each row is a clause; behind it stand the deliberately broken servers that fail it, each with its fault in a
                sentence. The build runs the whole suite against every one of them and fails unless it reports the clauses
                shown here, and no other. *May fail*: what depends on which requests meet, or on
                the generated input. This page is made by the build (`-Dupdate`) and compared at every build.

                """ + pages;
    }

    private static String page(Level level, List<BrokenServer> servers) {
        return "## Level %d: %s%n%n| Clause | | Broken server | Its fault | Fails too | May fail |%n|---|---|---|---|---|---|%n%s"
                .formatted(
                        level.number(),
                        level.title(),
                        level.clauses().stream()
                                .map(clause -> rows(clause, servers))
                                .collect(joining()));
    }

    private static String rows(Clause clause, List<BrokenServer> servers) {
        return servers.stream()
                .filter(server -> server.clause() == clause)
                .map(server -> "| %s | %s | `%s` | %s | %s | %s |%n"
                        .formatted(
                                clause.id(),
                                clause.word(),
                                server.name().substring(6),
                                server.fault(),
                                others(server),
                                ids(server.mayBreak())))
                .collect(joining());
    }

    private static String others(BrokenServer server) {
        if (server.spreads()) {
            return "(its damage spreads: only its own clause is judged)";
        }
        var others = EnumSet.copyOf(server.breaks());
        others.remove(server.clause());
        return ids(others);
    }

    private static String ids(Set<Clause> clauses) {
        return clauses.stream().sorted().map(Clause::id).collect(joining(", "));
    }
}
