package vn.giamsat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.policy.Policy;
import vn.giamsat.rule.Rule;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;

/** The arrows inside the write side, and what it may know of the world. */
class ArchitectureTests {

    static final JavaClasses DOMAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.giamsat");

    private static final String[] AGGREGATES =
            InspectionDomain.doors().stream()
                    .map(door -> door.getClass().getPackageName())
                    .toArray(String[]::new);

    /** A rule about a package that has gone would hold for ever without saying anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.giamsat",
                "vn.giamsat.field",
                "vn.giamsat.event",
                "vn.giamsat.command",
                "vn.giamsat.rule",
                "vn.giamsat.value",
                "vn.giamsat.policy"
            })
    void a_package_the_rules_name_exists(String name) {
        assertThat(DOMAIN.stream().filter(each -> each.getPackageName().equals(name))).isNotEmpty();
    }

    @Test
    void every_aggregate_has_its_commands_events_and_rules() {
        for (String aggregate : AGGREGATES) {
            for (String part : new String[] {"", ".command", ".event", ".rule"}) {
                a_package_the_rules_name_exists(aggregate + part);
            }
        }
    }

    @Test
    void the_domain_knows_java_axon_and_nothing_else() {
        check(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "vn.giamsat..",
                                "java.lang..",
                                "java.time..",
                                "java.util..",
                                "java.math..",
                                "java.text..",
                                "java.io",
                                "java.nio.charset",
                                "org.jspecify.annotations",
                                "org.axonframework..")
                        .because("Spring, SQL, HTTP, JSON and logging belong to the edge"));
    }

    @Test
    void time_identity_and_chance_are_arguments() {
        check(noClasses().should().callMethodWhere(ambient()));
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.util\\..*Random.*|java\\.security\\.SecureRandom"));
    }

    private static DescribedPredicate<JavaCall<?>> ambient() {
        Set<String> ambient =
                Set.of("randomUUID", "random", "currentTimeMillis", "nanoTime", "systemUTC");
        return describe(
                "ask the machine for time, identity or chance",
                call ->
                        ambient.contains(call.getName())
                                || call.getName().startsWith("systemDefault")
                                || (call.getName().equals("now")
                                        && !call.getTarget().getRawParameterTypes().stream()
                                                .allMatch(
                                                        each -> each.isEquivalentTo(Clock.class))));
    }

    @Test
    void commands_and_events_are_records() {
        check(classes().that(areMessages()).should().beRecords());
    }

    private static DescribedPredicate<JavaClass> areMessages() {
        return describe(
                "are commands or events",
                each ->
                        !each.isInterface()
                                && (each.isAssignableTo(DomainCommand.class)
                                        || each.isAssignableTo(DomainEvent.class)));
    }

    @Test
    void the_arrows_inside_point_one_way() {
        onlyDepends("vn.giamsat.field", "vn.giamsat.field");
        onlyDepends("..event..", "..event..", "vn.giamsat.field");
        onlyDepends("..value..", "..value..", "..event..", "vn.giamsat.field");
        onlyDepends("..rule..", "..rule..", "..value..", "..event..");
        onlyDepends("..command..", "..command..", "..value..", "..event..", "vn.giamsat.field");
        onlyDepends("..policy..", "..policy..", "..command..", "..value..", "..event..");
        onlyDepends("vn.giamsat.procedure", "vn.giamsat.procedure", "..rule..", "..event..");
        onlyDepends(
                "vn.giamsat.crosscheck",
                "vn.giamsat.crosscheck..",
                "..rule..",
                "..value..",
                "..event..");
        onlyDepends(
                "vn.giamsat.aggregate",
                "vn.giamsat.aggregate",
                "vn.giamsat.command",
                "vn.giamsat.event",
                "vn.giamsat.rule",
                "org.axonframework..");
        for (String aggregate : AGGREGATES) {
            onlyDepends(
                    aggregate,
                    aggregate + "..",
                    "vn.giamsat.aggregate",
                    "vn.giamsat.rule",
                    "vn.giamsat.procedure",
                    "vn.giamsat.crosscheck..",
                    "vn.giamsat.value",
                    "..event..",
                    "org.axonframework..");
        }
        check(slices().matching("vn.giamsat.(**)").should().beFreeOfCycles());
    }

    private static void onlyDepends(String who, String... whom) {
        String[] all = Arrays.copyOf(whom, whom.length + 2);
        all[whom.length] = "java..";
        all[whom.length + 1] = "org.jspecify.annotations";
        check(
                classes()
                        .that()
                        .resideInAPackage(who)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(all));
    }

    @Test
    void an_aggregate_shows_its_door_only() {
        check(classes().that().areAnnotatedWith(AggregateRoot.class).should().bePackagePrivate());
        check(
                classes()
                        .that()
                        .resideInAnyPackage(AGGREGATES)
                        .and()
                        .arePublic()
                        .should()
                        .beAssignableTo(AggregateDoor.class));
        check(
                classes()
                        .that()
                        .resideInAPackage("vn.giamsat")
                        .and()
                        .arePublic()
                        .should()
                        .haveSimpleNameStartingWith("InspectionDomain")
                        .orShould()
                        .haveSimpleNameStartingWith("StoredEvents"));
    }

    @Test
    void things_live_where_their_kind_lives() {
        check(classes().that().implement(Rule.class).should().beEnums());
        check(classes().that().implement(Rule.class).should().resideInAPackage("..rule"));
        check(classes().that().implement(Policy.class).should().resideInAPackage("..policy"));
        check(
                classes()
                        .that()
                        .implement(Policy.class)
                        .should()
                        .haveNameMatching(".*\\.When[A-Z]\\w+Then[A-Z]\\w+"));
    }

    @Test
    void names_come_from_the_domain() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Utils?|Helper|Manager|Impl|Base|Dto|DTO|Entity|Cmd|Evt|Service|Repository"
                                        + "|Command|Event)|.*\\.Abstract\\w+")
                        .andShould()
                        .notBeInterfaces());
    }

    private static void check(ArchRule rule) {
        rule.check(DOMAIN);
    }
}
