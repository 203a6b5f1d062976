package io.greenroom.drill.repair;

import io.greenroom.drill.repair.Fault.Edit;
import io.greenroom.drill.round.BadRound;
import io.greenroom.drill.round.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a fault from its file. What the file looks like stands in docs/repair.md. */
final class FaultReader {
    private static final String NAME = "L\\d_\\d\\d_[A-Z][A-Za-z0-9]*";

    private FaultReader() {}

    /** @throws BadRound if it is not written as it should be */
    static Fault read(Path file) {
        var id = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
        if (!id.matches(NAME)) {
            throw new BadRound(file, 0, "is named for a broken server of the suite, such as L2_06_FullPageMeansMore");
        }
        var node = Source.data(file, "fault").header();
        var fault = new Fault(
                id,
                node.path("title").asString(),
                texts(node.path("fails")),
                texts(node.path("mayFail")),
                node.path("further").asString("").strip(),
                edits(node.path("edits")),
                node.path("why").asString().strip(),
                node.path("way").asString().strip(),
                node.path("test").asString().strip());
        if (!fault.fails().contains(fault.clause())) {
            throw new BadRound(file, 0, "fails other clauses than that of its name, " + fault.clause());
        }
        return fault;
    }

    private static List<Edit> edits(JsonNode nodes) {
        List<Edit> edits = new ArrayList<>();
        for (var node : nodes) {
            edits.add(new Edit(
                    node.path("file").asString(),
                    node.path("find").asString(),
                    node.path("replace").asString()));
        }
        return edits;
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
