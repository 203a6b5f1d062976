package io.greenroom.perf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.greenroom.perf");

    @Test
    void theRulesHaveSeenTheClasses() {
        assertThat(SHIPPED).hasSizeGreaterThan(50);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.greenroom.perf.(*)..").should().beFreeOfCycles().check(SHIPPED);
    }

    @Test
    void itKnowsNeitherTheJudgeNorTheReferenceServer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.greenroom.conformance..", "io.greenroom.server..")
                .check(SHIPPED);
    }

    @Test
    void onlyTheEngineKnowsGatling() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.greenroom.perf.endpoints..",
                        "io.greenroom.perf.journeys..",
                        "io.greenroom.perf.simulations..",
                        "io.greenroom.perf.run..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gatling..", "scala..", "io.netty..")
                .check(SHIPPED);
    }

    @Test
    void everyClassWithTestsIsRun() {
        var all = new ClassFileImporter().importPackages("io.greenroom.perf");
        var withTests = new DescribedPredicate<JavaClass>("have tests") {
            @Override
            public boolean test(JavaClass candidate) {
                return candidate.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Test.class));
            }
        };
        classes().that(withTests).should().haveSimpleNameEndingWith("Test").check(all);
    }
}
