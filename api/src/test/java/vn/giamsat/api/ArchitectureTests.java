package vn.giamsat.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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

import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arrows inside the edge, and what each part of it leaves to others. */
class ArchitectureTests {

    private static final String API = "vn.giamsat.api";
    private static final Pattern SQL_ON_VIEWS =
            Pattern.compile("(?i)\\b(from|join|into|update)\\s+view\\.");

    private static final JavaClasses EDGE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(API);

    @Test
    void no_room_knows_another_that_knows_it() {
        slices().matching(API + ".(**)").should().beFreeOfCycles().check(EDGE);
    }

    @Test
    void nobody_knows_the_wiring() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("wiring"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("wiring")));
    }

    @Test
    void words_rights_and_proofs_know_no_other_room() {
        Stream.of("day", "text", "security", "proof")
                .forEach(
                        room ->
                                check(
                                        noClasses()
                                                .that()
                                                .resideInAPackage(in(room))
                                                .should()
                                                .dependOnClassesThat()
                                                .resideInAnyPackage(roomsBut(room))));
    }

    @Test
    void only_pages_know_a_page() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("page.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("page..")));
        check(
                noClasses()
                        .that()
                        .resideInAPackage(in("page"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("page.(*)")));
    }

    private static String[] roomsBut(String own) {
        return EDGE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(API + ".") && !name.equals(in(own)))
                // how days are written stands below everything and knows nobody
                .filter(name -> !name.equals(in("day")))
                .distinct()
                .toArray(String[]::new);
    }

    @Test
    void commands_go_in_by_one_door() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                in("command"),
                                in("policy"),
                                in("security"),
                                in("wiring"),
                                in("problem"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.axonframework.."));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("command"), in("wiring"))
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(CommandBus.class)
                        .because(
                                "the problems only name Axon's failures, the gate only intercepts"));
    }

    @Test
    void of_the_rest_only_what_says_jdbc_knows_the_database() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                in("wiring"), in("policy"), in("security"), in("session"))
                        .and()
                        .haveSimpleNameNotStartingWith("Jdbc")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.sql..", "javax.sql..", "org.springframework.jdbc..")
                        .because("what people look at is found by the read side"));
    }

    @Test
    void nobody_here_reads_the_tables_of_the_views() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")))
                    .isNotEmpty()
                    .noneMatch(path -> SQL_ON_VIEWS.matcher(text(path)).find());
        }
    }

    @Test
    void time_and_identity_are_given_by_the_wiring() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("wiring"))
                        .should()
                        .callMethodWhere(ambient()));
    }

    private static DescribedPredicate<JavaCall<?>> ambient() {
        return describe(
                "ask the machine for the day or an identity",
                call ->
                        Set.of("randomUUID", "currentTimeMillis", "systemUTC")
                                        .contains(call.getName())
                                || call.getName().startsWith("systemDefault")
                                || call.getName().equals("now")
                                        && call.getTargetOwner().getName().startsWith("java.time")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(
                                                        type -> type.isEquivalentTo(Clock.class)));
    }

    @Test
    void programs_are_answered_under_api_and_people_elsewhere() {
        assertThat(pathsOf(RestController.class))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/") || path.startsWith("/evidence/"));
        assertThat(pathsOf(Controller.class))
                .isNotEmpty()
                .noneMatch(path -> path.startsWith("/api"));
    }

    private static Set<String> pathsOf(Class<? extends Annotation> kind) {
        return EDGE.stream()
                .filter(each -> each.isAnnotatedWith(kind))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(m -> paths(type, m)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> paths(Class<?> type, Method method) {
        RequestMapping own =
                AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        RequestMapping common =
                AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        String prefix = common == null ? "" : common.path()[0];
        return own.path().length == 0
                ? Stream.of(prefix)
                : Stream.of(own.path()).map(path -> prefix + path);
    }

    @Test
    void names_come_from_the_work() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Utils?|Helper|Manager|Impl|Base|Dto|DTO|Entity|Cmd|Evt|Service"
                                        + "|Repository)|.*\\.Abstract\\w+"));
    }

    private static String in(String name) {
        return API + "." + name;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.check(EDGE);
    }
}
