package io.greenroom.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says the same as the pages: no clause that they do not have, every endpoint that they list. */
class OpenApiTest {
    private static final Pattern ADDRESS = Pattern.compile("L\\d-\\d\\d");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([A-Z]+) (/[^`?]*)");
    private static final Pattern PATH = Pattern.compile("(?m)^  (/\\S*):$((?:\\R {4}.*)*)");
    private static final Pattern METHOD = Pattern.compile("(?m)^    (get|put|post|delete|patch):$");

    @Test
    void everyAddressInTheDocumentExists() {
        assertThat(addresses()).isNotEmpty().allSatisfy(address -> assertThat(Clause.at(address))
                .as(address)
                .isPresent());
    }

    @Test
    void everyClauseIsMentionedInTheDocument() {
        assertThat(addresses())
                .containsAll(Arrays.stream(Clause.values()).map(Clause::id).toList());
    }

    @Test
    void theEndpointsAreThoseOfTheTables() {
        assertThat(endpoints()).hasSizeGreaterThan(12).containsExactlyInAnyOrderElementsOf(tableRows());
    }

    private static List<String> addresses() {
        return ADDRESS.matcher(Pages.openApi())
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    private static List<String> tableRows() {
        return Arrays.stream(Level.values())
                .flatMap(level ->
                        TABLE_ROW.matcher(Pages.markdown(level.number())).results())
                .map(row -> row.group(1) + " " + row.group(2))
                .distinct()
                .toList();
    }

    private static List<String> endpoints() {
        return PATH.matcher(Pages.openApi())
                .results()
                .flatMap(path -> methods(path.group(2)).map(method -> method + " " + path.group(1)))
                .toList();
    }

    private static Stream<String> methods(String operations) {
        return METHOD.matcher(operations).results().map(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
