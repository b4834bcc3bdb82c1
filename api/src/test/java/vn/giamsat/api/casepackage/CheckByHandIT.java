package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.casepackage.DemoProduct.bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

import vn.giamsat.api.text.Bundles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands of the README in a package, exactly as they stand there, typed into a shell. */
class CheckByHandIT {

    private static final String COMMAND = "    ";
    private static final Pattern WORDS = Pattern.compile("(Case|Delegation|Finding|FollowUp)St.*");

    @TempDir private Path folder;

    @Test
    void what_the_readme_tells_to_type_confirms_a_package() throws Exception {
        Unpacked unpacked = unpack();

        Said said = type(commands());

        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("states.txt: OK", "Signature Verified Successfully")
                .doesNotContain("FAILED", "< ", "> ");
        List<String> roots = said.lines("root ");
        assertThat(roots).hasSize(2).containsOnly("root " + unpacked.lines("checkpoint").get(2));
        assertThat(said.lines("p ")).hasSize(2);
        assertThat(said.lines("p ").getFirst()).isEqualTo(said.lines("p ").getLast());
    }

    @Test
    void what_the_readme_tells_to_type_refutes_a_package_that_was_changed() throws Exception {
        Unpacked unpacked = unpack();
        Files.writeString(
                folder.resolve("states.txt"),
                unpacked.text("states.txt").replace("SHOWN", "DRAFT"));
        Files.writeString(folder.resolve("more.txt"), "thêm");
        Files.writeString(
                folder.resolve("checkpoint"),
                unpacked.text("checkpoint").replaceFirst("\n(\\d+)\n", "\n1$1\n"));

        Said said = type(commands());

        assertThat(said.text())
                .contains("states.txt: FAILED", "more.txt", "Signature Verification Failure");
    }

    @Test
    void the_words_of_the_states_are_those_of_the_pages() throws IOException {
        String readme = readme();
        ResourceBundle vi = Bundles.of("state", Locale.of("vi"));
        ResourceBundle en = Bundles.of("state", Locale.ENGLISH);

        assertThat(vi.keySet().stream().filter(key -> WORDS.matcher(key).matches()))
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        key ->
                                assertThat(readme)
                                        .containsPattern(
                                                Pattern.compile(
                                                        key.replaceFirst(".*\\.", "")
                                                                + " +"
                                                                + Pattern.quote(
                                                                        vi.getString(key)
                                                                                + " / "
                                                                                + en.getString(
                                                                                        key)))));
    }

    private Unpacked unpack() throws IOException {
        Unpacked unpacked =
                Unpacked.of(
                        bytes(
                                "/api/inspections/"
                                        + DemoProduct.inspection("Đoàn giám sát 1377")
                                        + "/package"));
        for (Map.Entry<String, byte[]> file : unpacked.files().entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        return unpacked;
    }

    private static String readme() throws IOException {
        return new ClassPathResource("casepackage/README")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** But not the one that starts our own tool. */
    private static String commands() throws IOException {
        return readme().lines()
                .dropWhile(line -> !line.contains("CHECK BY HAND"))
                .filter(line -> line.startsWith(COMMAND))
                .takeWhile(line -> !line.contains("OPENED  "))
                .map(line -> line.substring(COMMAND.length()))
                .collect(Collectors.joining("\n"));
    }

    private Said type(String commands) throws Exception {
        Process shell =
                new ProcessBuilder("sh", "-c", commands)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(shell.waitFor(), text);
    }

    private record Said(int exit, String text) {
        List<String> lines(String start) {
            return text.lines().filter(line -> line.startsWith(start)).toList();
        }
    }
}
