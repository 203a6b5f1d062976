package io.greenroom.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void everyClauseHasACheck() {
        var judged = Catalogue.all().stream().map(CheckMethod::clause).collect(Collectors.toSet());
        assertThat(judged).containsExactlyInAnyOrder(Clause.values());
    }

    @Test
    void aCheckIsNamedForItsClauseAndNothingElseIs() {
        for (var check : Catalogue.all()) {
            assertThat(check.name()).matches(check.clause().name() + "_[a-z][A-Za-z0-9]+");
        }
    }

    @Test
    void everyMethodThatJudgesIsInTheCatalogue() {
        var there = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.greenroom.conformance")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Judges.class))
                        .map(method -> method.getOwner().getName() + "#" + method.getName())
                        .toList();
        assertThat(there)
                .hasSizeGreaterThan(Clause.values().length)
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(CheckMethod::key).toList());
    }

    @Test
    void noTwoChecksShareANameWithinAClass() {
        var keys = Catalogue.all().stream().map(CheckMethod::key).toList();
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    }

    @Test
    void everyCheckHasAHintThatReads() {
        for (var check : Catalogue.all()) {
            assertThat(check.judges().hint()).matches("\\S.+\\S");
            assertThat(check.judges().hint().length()).isBetween(15, 140);
        }
    }
}
