package vn.giamsat.view;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.event.CrossedD;
import vn.giamsat.event.UnseenCharacters;
import vn.giamsat.view.fold.KeyedView;
import vn.giamsat.view.fold.View;

import java.util.Set;

/** What the read side may know: events, rows and SQL; no decision, no clock, no chance. */
class ArchitectureTests {

    private static final JavaClasses VIEWS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.giamsat.view");

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.giamsat");

    /** A rule about a package that has gone would hold for ever without saying anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.giamsat.event",
                "vn.giamsat.account.event",
                "vn.giamsat.unit.event",
                "vn.giamsat.delegation.event",
                "vn.giamsat.inspection.event",
                "vn.giamsat.recommendation.event",
                "vn.giamsat.period.event",
                "vn.giamsat.deadline.event",
                "vn.giamsat.calendar.event",
                "vn.giamsat.view",
                "vn.giamsat.view.fold",
                "vn.giamsat.view.fold.feed",
                "vn.giamsat.view.search.words",
                "vn.giamsat.view.read"
            })
    void a_package_the_rules_name_exists(String name) {
        assertThat(ALL.stream().filter(each -> each.getPackageName().equals(name))).isNotEmpty();
    }

    @Test
    void of_the_domain_only_events_are_seen() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are views, events, marks of their fields or no part of the product",
                                each ->
                                        !each.getPackageName().startsWith("vn.giamsat")
                                                || each.getPackageName()
                                                        .startsWith("vn.giamsat.view")
                                                || each.getPackageName().equals("vn.giamsat.field")
                                                || each.getPackageName().endsWith(".event")))
                .because("ADR 0006: what was decided is folded, never decided again")
                .check(VIEWS);
    }

    @Test
    void time_identity_and_chance_are_arguments() {
        noClasses().should().callMethodWhere(ambient()).check(VIEWS);
    }

    private static DescribedPredicate<JavaCall<?>> ambient() {
        Set<String> ambient =
                Set.of("now", "randomUUID", "random", "currentTimeMillis", "nanoTime");
        return describe(
                "ask the machine for time, identity or chance",
                call -> ambient.contains(call.getName()));
    }

    @Test
    void a_view_is_pure() {
        noClasses()
                .that()
                .implement(View.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.io..",
                        "java.nio.file..",
                        "java.net..")
                .because("ADR 0006: the same fold serves the table, the past and the tests")
                .check(VIEWS);
    }

    @Test
    void only_the_kit_and_the_door_know_axon() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "vn.giamsat.view", "vn.giamsat.view.fold", "vn.giamsat.view.fold.feed")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(VIEWS);
    }

    @Test
    void there_are_no_cycles() {
        slices().matching("vn.giamsat.(**)").should().beFreeOfCycles().check(VIEWS);
    }

    @Test
    void words_are_a_library_of_text() {
        classes()
                .that()
                .resideInAPackage("vn.giamsat.view.search.words")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "vn.giamsat.view.search.words",
                                        "java.lang..",
                                        "java.util..",
                                        "java.text..",
                                        "java.nio.charset..",
                                        "org.jspecify.annotations")
                                .or(belongToAnyOf(CrossedD.class, UnseenCharacters.class)))
                .because("cutting and spelling words needs letters, and neither rows nor SQL")
                .check(VIEWS);
    }

    @Test
    void every_view_is_registered() {
        long written =
                VIEWS.stream()
                        .filter(each -> each.isAssignableTo(View.class))
                        .filter(each -> !each.isEquivalentTo(KeyedView.class))
                        .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count();
        long declared =
                VIEWS.stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getName().equals("VIEW"))
                        .count();

        assertThat(QuerySide.views()).hasSize((int) (written + declared));
    }

    @Test
    void names_come_from_the_domain() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Util|Helper|Manager|Impl|Base|Abstract|Dto|Entity|Service|Repository)s?")
                .check(VIEWS);
    }
}
