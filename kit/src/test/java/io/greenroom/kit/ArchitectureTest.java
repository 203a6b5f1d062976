package io.greenroom.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.greenroom.kit");

    @Test
    void theRulesHaveSeenTheClasses() {
        assertThat(SHIPPED).hasSizeGreaterThan(20);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.greenroom.kit.(*)..").should().beFreeOfCycles().check(SHIPPED);
    }

    @Test
    void itKnowsNoneOfTheRoomsThatUseIt() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.greenroom.conformance..", "io.greenroom.perf..", "io.greenroom.server..")
                .check(SHIPPED);
    }
}
