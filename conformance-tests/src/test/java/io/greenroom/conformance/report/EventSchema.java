package io.greenroom.conformance.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code docs/events.schema.json} has to say of lines. */
public final class EventSchema {
    private final Schema schema;

    /** Reads it. */
    public EventSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/events.schema.json")), InputFormat.JSON);
    }

    /** What is wrong with a line; nothing, as a rule. */
    public List<String> complaints(String line) {
        return schema.validate(line, InputFormat.JSON).stream()
                .map(error -> error + " in " + line)
                .toList();
    }
}
