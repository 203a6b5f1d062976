package io.greenroom.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    // What the framework's annotation processor writes beside our classes is not ours.
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("io.greenroom.server");

    @Test
    void theRulesSeeTheServer() {
        assertThat(CLASSES.size()).isGreaterThan(50);
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Controller.class)))
                .hasSizeGreaterThan(6);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(12);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.greenroom.server.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheStorageKnowsItsDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    @Test
    void featuresDoNotKnowTheStorage() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..storage..", "io.greenroom.server")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..storage..")
                .check(CLASSES);
    }

    @Test
    void onlyTheProblemsKnowTheStatusOfAFailure() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..problems..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("HttpStatusException")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Problem")
                .check(CLASSES);
    }

    @Test
    void controllersStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller")
                .check(CLASSES);
    }

    @Test
    void theJudgeIsNotKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.greenroom.conformance..")
                .check(CLASSES);
    }
}
