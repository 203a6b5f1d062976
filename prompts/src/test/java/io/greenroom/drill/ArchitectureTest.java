package io.greenroom.drill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.greenroom.drill");

    @Test
    void theRulesHaveSeenTheClasses() {
        assertThat(SHIPPED).hasSizeGreaterThan(100);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.greenroom.drill.(*)..").should().beFreeOfCycles().check(SHIPPED);
    }

    @Test
    void itKnowsNeitherTheJudgeNorTheBenchNorTheReferenceServer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.greenroom.conformance..", "io.greenroom.perf..", "io.greenroom.server..")
                .check(SHIPPED);
    }

    @Test
    void aRoundKnowsNoSittingAndASittingNoPage() {
        noClasses()
                .that()
                .resideInAnyPackage("io.greenroom.drill.round..", "io.greenroom.drill.sitting..")
                .and()
                .haveNameNotMatching(".*\\$Introspection.*") // made by an annotation processor, and used by nobody
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.greenroom.drill.live..", "io.greenroom.drill.web..", "io.micronaut..")
                .check(SHIPPED);
    }

    /** What is private cannot be put on the candidate's page, because nothing there has ever seen it. */
    @Test
    void theCandidatesPageNeverSeesWhatIsTheInterviewers() {
        noClasses()
                .that()
                .resideInAnyPackage("io.greenroom.drill.web.candidate..", "io.greenroom.drill.terminal..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Interviewer")
                .check(SHIPPED);
    }

    @Test
    void everyClassWithTestsIsRun() {
        var all = new ClassFileImporter().importPackages("io.greenroom.drill");
        var withTests = new DescribedPredicate<JavaClass>("have tests") {
            @Override
            public boolean test(JavaClass candidate) {
                return candidate.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(Test.class)
                                || method.isAnnotatedWith(ParameterizedTest.class)
                                || method.isAnnotatedWith(Property.class));
            }
        };
        classes().that(withTests).should().haveSimpleNameEndingWith("Test").check(all);
    }
}
