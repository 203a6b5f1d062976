package io.greenroom.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

class ArchitectureTest {
    private static final String ROOT = "io.greenroom.conformance";
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

    @Test
    void theRulesHaveSeenTheClasses() {
        assertThat(SHIPPED).hasSizeGreaterThan(100);
        assertThat(ALL).hasSizeGreaterThan(SHIPPED.size() + 20);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SHIPPED);
    }

    @Test
    void onlyOnePackageKnowsThePropertyLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".properties")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(SHIPPED);
    }

    @Test
    void onlyOnePackageKnowsTheHttpClients() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "io.restassured..", "org.apache.http..")
                .check(SHIPPED);
    }

    @Test
    void theModelKnowsNoEngineAndNoServer() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..", ROOT + ".chat..", ROOT + ".run..")
                .check(SHIPPED);
    }

    @Test
    void checksKnowNothingOfRunsAndReports() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".checks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".run..", ROOT + ".report..", ROOT + ".cli..", ROOT + ".session..")
                .check(SHIPPED);
    }

    /** Surefire runs only classes of this name and says nothing of the others. */
    @Test
    void everyClassWithTestsIsNamedTest() {
        var tests = ALL.stream()
                .filter(type -> !SHIPPED.contain(type.getName()))
                .filter(type ->
                        type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class)))
                .toList();
        assertThat(tests).hasSizeGreaterThan(20).allMatch(type -> type.getName().matches(".*Test(\\$.*)?"));
    }
}
