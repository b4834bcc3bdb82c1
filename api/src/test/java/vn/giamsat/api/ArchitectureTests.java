package vn.giamsat.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

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
import java.util.Map;
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

    /** What each package may know of the others. */
    private static final Map<String, Set<String>> ARROWS =
            Map.ofEntries(
                    entry("security", Set.of()),
                    entry("problem", Set.of("security")),
                    entry("command", Set.of("problem", "security", "evidence")),
                    entry("evidence", Set.of("problem", "read", "security")),
                    entry("read", Set.of("problem", "security", "page")),
                    entry("viewlife", Set.of("problem", "security")),
                    entry("audit", Set.of("command", "problem", "proof", "read", "security")),
                    entry(
                            "page",
                            Set.of(
                                    "audit",
                                    "command",
                                    "evidence",
                                    "form",
                                    "problem",
                                    "read",
                                    "security",
                                    "viewlife")),
                    entry("form", Set.of("command", "problem", "read", "security")),
                    entry("handout", Set.of("problem", "read", "security")),
                    entry("lookback", Set.of("handout", "page", "problem", "read", "security")),
                    entry("statistics", Set.of("lookback", "page", "problem", "read", "security")),
                    entry("proof", Set.of()),
                    entry("integrity", Set.of("evidence", "problem", "proof", "security")),
                    entry(
                            "receipt",
                            Set.of("command", "page", "problem", "proof", "read", "security")),
                    entry("casepackage", Set.of("evidence", "handout", "problem", "proof", "read")),
                    entry("openapi", Set.of("command", "problem", "read")),
                    entry("account", Set.of("command", "problem", "security")),
                    entry(
                            "caseimport",
                            Set.of("account", "command", "evidence", "problem", "security")),
                    entry(
                            "wiring",
                            Set.of(
                                    "command",
                                    "evidence",
                                    "handout",
                                    "lookback",
                                    "problem",
                                    "security")));

    @Test
    void every_package_is_in_the_table_and_every_package_of_the_table_exists() {
        Set<String> packages =
                EDGE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(API))
                        .map(name -> name.substring(API.length() + 1))
                        .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(ARROWS.keySet());
    }

    @Test
    void the_arrows_inside_are_those_of_the_table() {
        ARROWS.forEach(
                (name, known) ->
                        check(
                                noClasses()
                                        .that()
                                        .resideInAPackage(in(name))
                                        .should()
                                        .dependOnClassesThat(areOfTheEdgeButNot(name, known))));
    }

    private static DescribedPredicate<JavaClass> areOfTheEdgeButNot(String own, Set<String> known) {
        return describe(
                "are neither of " + own + " nor of " + known,
                each -> {
                    String name = each.getPackageName();
                    return name.startsWith(API + ".")
                            && !name.equals(in(own))
                            && known.stream().noneMatch(one -> name.equals(in(one)));
                });
    }

    @Test
    void of_the_pages_the_reads_know_only_how_a_fact_is_told() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(in("read"))
                        .should()
                        .dependOnClassesThat(
                                describe(
                                        "are of the pages, except Sentences",
                                        each ->
                                                each.getPackageName().equals(in("page"))
                                                        && !each.getSimpleName()
                                                                .equals("Sentences"))));
    }

    @Test
    void commands_go_in_by_one_door() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                in("command"), in("security"), in("wiring"), in("problem"))
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
    void the_database_is_for_wiring_and_credentials_alone() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("wiring"), in("security"))
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
