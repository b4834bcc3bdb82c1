package vn.giamsat.postgresql;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The rooms of the server that starts with the product: none leads back to itself. */
class ArchitectureTests {

    private static final String OWN = "vn.giamsat.postgresql";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(OWN);

    @Test
    void no_package_depends_on_one_that_depends_on_it() {
        assertThat(CLASSES).isNotEmpty();
        slices().matching("vn.giamsat.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
