package vn.giamsat.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/** An auditor must be able to read all that the verifier rests on: its own code and the JDK. */
class ArchitectureTests {

    private static final String OWN = "vn.giamsat.verifier..";

    private static final JavaClasses VERIFIER =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.giamsat.verifier");

    private static ArchRule restsOn(String... packages) {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("ADR 0017: the verifier shares no code with what it checks");
    }

    @Test
    void it_rests_on_the_jdk_alone() {
        assertThat(VERIFIER).isNotEmpty();
        // the annotations of jspecify are read by the compiler only
        restsOn(OWN, "java..", "org.jspecify.annotations").check(VERIFIER);
    }

    @Test
    void the_rule_finds_a_dependency_that_is_not_allowed() {
        assertThatThrownBy(() -> restsOn(OWN).check(VERIFIER)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_checks_know_nothing_of_the_program_around_them() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.giamsat.verifier.command")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.giamsat.verifier.command")
                .check(VERIFIER);
    }

    @Test
    void no_package_depends_on_one_that_depends_on_it() {
        slices().matching("vn.giamsat.(**)").should().beFreeOfCycles().check(VERIFIER);
    }

    @Test
    void names_come_from_the_work() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Utils?|Helper|Manager|Impl|Base|Dto|DTO|Entity|Cmd|Evt|Service"
                                + "|Repository)|.*\\.Abstract\\w+")
                .check(VERIFIER);
    }
}
