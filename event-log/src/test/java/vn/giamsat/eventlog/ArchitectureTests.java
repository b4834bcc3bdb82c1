package vn.giamsat.eventlog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The rooms of the log: each does one thing, and none leads back to itself. */
class ArchitectureTests {

    private static final String OWN = "vn.giamsat.eventlog";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(OWN);

    @Test
    void no_package_depends_on_one_that_depends_on_it() {
        assertThat(CLASSES).isNotEmpty();
        slices().matching("vn.giamsat.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_rooms_know_nothing_of_the_door() {
        noClasses()
                .that()
                .resideInAPackage(OWN + ".(**)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OWN)
                .check(CLASSES);
    }

    @Test
    void what_is_hashed_and_signed_knows_nothing_of_axon() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        OWN + ".leaf",
                        OWN + ".tree",
                        OWN + ".note",
                        OWN + ".key",
                        OWN + ".checkpoint",
                        OWN + ".witness",
                        OWN + ".publish",
                        OWN + ".drill")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(CLASSES);
    }
}
