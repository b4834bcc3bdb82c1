package vn.giamsat.witness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/** The witness knows the checks of the verifier and the JDK, and no database. */
class ArchitectureTests {

    private static final JavaClasses WITNESS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.giamsat.witness");

    private static final String[] KNOWN = {
        "vn.giamsat.witness",
        "vn.giamsat.verifier..",
        "java.io..",
        "java.lang..",
        "java.net..",
        "java.nio..",
        "java.security..",
        "java.time..",
        "java.util..",
        "com.sun.net.httpserver",
        "org.jspecify.annotations"
    };

    @Test
    void it_rests_on_the_checks_of_the_verifier_and_the_jdk_alone() {
        restsOn(KNOWN).check(WITNESS);
    }

    @Test
    void the_rule_finds_a_dependency_that_is_not_allowed() {
        assertThatThrownBy(() -> restsOn("java..", "vn.giamsat.witness").check(WITNESS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void no_package_depends_on_one_that_depends_on_it() {
        slices().matching("vn.giamsat.(**)").should().beFreeOfCycles().check(WITNESS);
    }

    private static ArchRule restsOn(String... packages) {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("ADR 0017: a witness has no access to what it watches over");
    }
}
