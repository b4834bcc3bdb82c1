package vn.giamsat.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One name is one thing, in whichever module it stands. */
class NamesTests {

    /** The log and the auditor's program say the same twice on purpose, sharing no code. */
    private static final Set<String> TWINS =
            Set.of(
                    "Base64Text",
                    "Bundle",
                    "Checkpoint",
                    "Hash",
                    "LeafText",
                    "PolicyReader",
                    "Quorum",
                    "SignedNote",
                    "TilePath",
                    "VerifierKey");

    @Test
    void no_class_has_the_name_of_another() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."), 20)) {
            Map<String, List<String>> places =
                    files.map(Path::toString)
                            .filter(path -> path.contains("/src/main/java/"))
                            .filter(path -> path.endsWith(".java"))
                            .filter(path -> !path.endsWith("package-info.java"))
                            .collect(Collectors.groupingBy(NamesTests::simpleName));

            assertThat(places).hasSizeGreaterThan(1_000);
            assertThat(places.keySet()).containsAll(TWINS);
            assertThat(places.entrySet())
                    .filteredOn(name -> !TWINS.contains(name.getKey()))
                    .filteredOn(name -> name.getValue().size() > 1)
                    .isEmpty();
        }
    }

    /** An empty file compiles, and a test in it never fails. */
    @Test
    void every_source_declares_what_it_is_named_after() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."), 20)) {
            List<Path> sources =
                    files.filter(path -> path.toString().matches(".*/src/(main|test)/java/.*"))
                            .filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.endsWith("package-info.java"))
                            .toList();

            assertThat(sources).hasSizeGreaterThan(1_500).allMatch(NamesTests::declaresItsName);
        }
    }

    private static boolean declaresItsName(Path source) {
        String declaration = "(?s).*\\b(class|record|interface|enum|@interface) %s\\b.*";
        try {
            return Files.readString(source)
                    .matches(declaration.formatted(simpleName(source.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }
}
