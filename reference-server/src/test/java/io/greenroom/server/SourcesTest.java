package io.greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.spec.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Pattern ADDRESS = Pattern.compile("\\bL\\d-\\d+\\b");
    private static final Pattern TEST_METHOD = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");

    private static List<Path> files(String root) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyClauseIsFoundWhereItIsFulfilledAndNoOtherIsNamed() throws IOException {
        var named = files("src/main/java").stream()
                .flatMap(file -> ADDRESS.matcher(text(file)).results().map(match -> match.group()))
                .collect(Collectors.toSet());
        Set<String> clauses = Arrays.stream(Clause.values()).map(Clause::id).collect(Collectors.toSet());
        assertThat(clauses).hasSizeGreaterThan(90);
        assertThat(named).isEqualTo(clauses);
    }

    @Test
    void addressesElsewhereExistToo() throws IOException {
        for (var file : Stream.concat(files("src/main/resources").stream(), files("src/test").stream())
                .toList()) {
            ADDRESS.matcher(text(file)).results().forEach(match -> assertThat(Clause.at(match.group()))
                    .as(file + ": " + match.group())
                    .isPresent());
        }
    }

    // Surefire passes over other names without a word.
    @Test
    void everyClassWithTestsIsNamedSo() throws IOException {
        var classes = files("src/test/java").stream()
                .filter(file -> TEST_METHOD.matcher(text(file)).find())
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(classes).hasSizeGreaterThan(12).allMatch(name -> name.endsWith("Test.java"));
    }
}
