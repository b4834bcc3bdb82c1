package vn.giamsat.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.problem.RuleCatalogue;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.rule.Rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written for people holds for the program as it is. */
class DocumentationTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final String START =
            "mvn -pl api -am spring-boot:run -Dspring-boot.run.profiles=demo";

    @Test
    void every_link_between_the_papers_leads_somewhere() {
        List<String> broken = new ArrayList<>();
        for (Path paper : papers()) {
            for (String target : links(paper)) {
                Path file = paper.resolveSibling(target.replaceFirst("#.*", ""));
                if (!Files.exists(file)) {
                    broken.add(ROOT.relativize(paper) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> links(Path paper) {
        return LINK.matcher(text(paper))
                .results()
                .map(result -> result.group(1))
                .filter(target -> !target.matches("(https?:|mailto:|#).*"))
                .toList();
    }

    private static List<Path> papers() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> root = Files.list(ROOT)) {
            List<Path> papers =
                    Stream.concat(root, docs)
                            .filter(path -> path.toString().endsWith(".md"))
                            .toList();
            assertThat(papers).contains(ROOT.resolve("README.md"), ROOT.resolve("docs/domain.md"));
            return papers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_domain_paper_names_every_command_event_and_rule() {
        JavaClasses domain =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.giamsat");
        List<String> messages =
                domain.stream()
                        .filter(JavaClass::isRecord)
                        .filter(
                                each ->
                                        each.isAssignableTo(DomainCommand.class)
                                                || each.isAssignableTo(DomainEvent.class))
                        .map(JavaClass::getSimpleName)
                        .toList();
        List<String> rules = RuleCatalogue.all().stream().map(Rule::name).toList();
        String paper = text(ROOT.resolve("docs/domain.md"));

        assertThat(messages).hasSizeGreaterThan(100);
        assertThat(Stream.concat(messages.stream(), rules.stream()))
                .filteredOn(name -> !Pattern.compile("\\b" + name + "\\b").matcher(paper).find())
                .isEmpty();
    }

    @Test
    void decisions_have_one_number_each_and_the_same_in_their_title() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/adr"))) {
            List<Path> decisions = files.sorted().toList();
            List<String> numbers = decisions.stream().map(DocumentationTests::number).toList();
            assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
            for (Path decision : decisions) {
                String title = "# %d. ".formatted(Integer.parseInt(number(decision)));
                assertThat(text(decision)).as(decision.toString()).startsWith(title);
            }
        }
    }

    private static String number(Path decision) {
        return DECISION.matcher(decision.getFileName().toString())
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(decision + " has no number"));
    }

    @Test
    void the_containers_are_the_product_and_its_database() {
        Map<String, Object> file = new Yaml().load(text(ROOT.resolve("docker-compose.yml")));
        Map<?, ?> services = (Map<?, ?>) file.get("services");

        assertThat(services.keySet()).isEqualTo(Set.of("postgresql", "giamsat"));
        assertThat(String.valueOf(((Map<?, ?>) services.get("postgresql")).get("image")))
                .startsWith("postgres:18");
        assertThat(((Map<?, ?>) services.get("giamsat")).get("build")).isNotNull();
        assertThat(ROOT.resolve("Dockerfile")).exists();
    }

    @Test
    void the_two_commands_stand_in_the_readme_and_the_second_is_what_is_tested() {
        assertThat(text(ROOT.resolve("README.md")).lines().map(String::strip))
                .contains(START, "mvn verify");
        assertThat(text(ROOT.resolve(".ci/run")).lines())
                .anyMatch(line -> line.matches("mvn( -\\S+)* verify"));
    }

    @Test
    void the_papers_stay_short() {
        assertThat(text(ROOT.resolve("README.md")).lines().count()).isLessThanOrEqualTo(200);
        assertThat(text(ROOT.resolve("docs/benchmarks.md")).lines().count())
                .isLessThanOrEqualTo(120);
    }

    @Test
    void the_readme_counts_the_commands_there_are() {
        long commands = new CommandCatalogue().all().size();

        assertThat(text(ROOT.resolve("README.md"))).contains("The %d commands".formatted(commands));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
