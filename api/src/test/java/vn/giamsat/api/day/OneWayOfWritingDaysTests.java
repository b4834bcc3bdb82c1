package vn.giamsat.api.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing else at the edge reads a day that people write, and no field of a page shows one as a
 * browser likes. What is parsed elsewhere was written by the product itself.
 */
class OneWayOfWritingDaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    src/main/java ; (LocalDate|LocalDateTime|OffsetDateTime|Instant)\\.parse\\( ; WrittenMoment.java Texts.java SessionOwner.java
                    src/main/java ; ofPattern\\("dd/MM/uuuu"\\) ; WrittenDay.java
                    src/main/java ; @DateTimeFormat ; ``
                    src/main/java ; @RequestParam[^,{]{0,60}(LocalDate|Instant) ; ``
                    src/main/resources/templates ; type="(date|datetime-local|month|week|time)" ; ``
                    """)
    void days_are_read_and_written_in_one_place(String folder, String found, String allowed) {
        Pattern pattern = Pattern.compile(found);

        List<String> files =
                files(Path.of(folder))
                        .filter(file -> pattern.matcher(text(file)).find())
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();

        assertThat(String.join(" ", files))
                .isEqualTo(
                        Stream.of(allowed.split(" "))
                                .sorted()
                                .reduce((a, b) -> a + " " + b)
                                .orElse(""));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
