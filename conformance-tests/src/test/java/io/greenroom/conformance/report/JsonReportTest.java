package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("../docs/report.schema.json");

    private static String json(RunResult run) {
        return new JsonReport("greenroom check http://localhost:3000").text(run);
    }

    private static JsonNode read(RunResult run) {
        return new JsonMapper().readTree(json(run));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void everyKindOfRunKeepsToTheSchema() throws IOException {
        for (var run : List.of(
                Samples.underWay(),
                Samples.inTrouble(),
                Samples.passed(),
                Hostile.run(),
                MadeUpRun.of().result())) {
            assertThat(schema().validate(json(run), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theSchemaLetsNothingElseThrough() throws IOException {
        var json = json(Samples.underWay());
        for (var wrong : List.of(
                json.replace("\"outcome\" : \"failed\"", "\"outcome\" : \"broken\""),
                json.replace("\"format\" : 1", "\"format\" : 2"),
                json.replace("\"verdict\"", "\"judgement\""),
                json.replace("\"silence\"", "\"quiet\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void aLevelIsReachedOnlyIfAllOfItWasJudged() {
        var one = MadeUpRun.of(Level.WORKING_CHAT)
                .outcome(Outcome.PASSED, Clause.L1_01)
                .selection(Clause.L1_01);
        assertThat(read(one.result()).path("reached").intValue()).isZero();
        assertThat(read(MadeUpRun.of(Level.HISTORY_AND_HONEST_ERRORS).result())
                        .path("reached")
                        .intValue())
                .isZero();
        assertThat(read(Samples.passedTwoLevels()).path("reached").intValue()).isEqualTo(2);
    }

    @Test
    void aFailureHasAllItsFacts() {
        var run = read(Samples.underWay());
        assertThat(run.path("verdict").stringValue())
                .isEqualTo("Level 1 is complete; level 2 lacks 4 of 34 MUST clauses.");
        var check = run.at("/levels/1/clauses/6/checks/0");
        assertThat(check.path("replay").stringValue()).endsWith("--clause L2-07 --seed 8317");
        assertThat(check.at("/failure/got").stringValue()).isEqualTo("seq 43 first: 42 is on no page");
        assertThat(check.at("/failure/exchanges/3/answer/body/text").stringValue())
                .contains("<b>43</b>");
        assertThat(check.at("/failure/exchanges/2/silence").stringValue()).isEqualTo("no answer within 5 s");
    }

    @Test
    void bytesThatAreNotTextAreInBase64() {
        var exchange = read(Hostile.run()).at("/levels/0/clauses/4/checks/0/failure/exchanges/1");
        assertThat(exchange.at("/answer/body/base64").stringValue()).isEqualTo("/wAb");
        assertThat(exchange.at("/answer/body/bytes").intValue()).isEqualTo(3);
    }
}
