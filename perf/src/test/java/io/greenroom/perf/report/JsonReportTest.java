package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.greenroom.perf.result.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("../docs/bench-report.schema.json");

    private static String json(Bench bench) {
        return new JsonReport(Optional.of("gatling/index.html")).text(bench);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void everyKindOfBenchKeepsToTheSchema() throws IOException {
        for (var bench : List.of(
                Samples.passed(),
                Samples.failed(),
                Samples.notValid(),
                Samples.unreachable(),
                Samples.capacity(),
                Samples.compared(),
                Hostile.bench())) {
            assertThat(schema().validate(json(bench), InputFormat.JSON)).isEmpty();
        }
    }

    /** Every object of the schema says that nothing else is in it, so that what is written is what is documented. */
    @Test
    void theSchemaLetsNothingElseThrough() throws IOException {
        var json = json(Samples.failed());
        for (var wrong : List.of(
                json.replace("\"kind\" : \"failed\"", "\"kind\" : \"broken\""),
                json.replace("\"format\" : 1", "\"format\" : 2"),
                json.replace("\"verdict\"", "\"judgement\""),
                json.replace("\"p99Millis\"", "\"p99\""),
                json.replace("\"lost\"", "\"gone\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void aSearchHasTheMachinesPace() {
        var pace = new JsonMapper().readTree(json(Samples.capacity())).at("/capacity/machinePace");
        assertThat(pace.path("pieces").intValue()).isEqualTo(21);
        assertThat(pace.path("p10Millis").doubleValue()).isEqualTo(21.04);
        assertThat(pace.path("p90Millis").doubleValue()).isEqualTo(31.14);
        assertThat(pace.path("spreadRatio").doubleValue()).isEqualTo(1.48004);
        assertThat(json(Samples.compared())).doesNotContain("machinePace");
    }

    @Test
    void figuresAreThoseOfTheRound() {
        var bench = new JsonMapper().readTree(json(Samples.failed()));
        assertThat(bench.at("/rounds/0/errors/0/count").intValue()).isEqualTo(31);
        assertThat(bench.at("/rounds/0/latency/p99Millis").doubleValue()).isEqualTo(1804.6);
        assertThat(bench.at("/rounds/0/timeline").size()).isEqualTo(30);
        assertThat(bench.at("/rounds/0/integrity/findings/0/kind").stringValue())
                .isEqualTo("lost");
        assertThat(bench.at("/rounds/0/generator/ceilingPerSecond").intValue()).isEqualTo(6400);
        assertThat(bench.at("/profile/journeyWeights/chat").intValue()).isEqualTo(6);
    }
}
