package vn.giamsat.eventlog.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.eventlog.tree.NaiveTree;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LeafTextTests {

    private static final LogOrigin ORIGIN = new LogOrigin("giamsat.local/nhat-ky");
    private static final byte[] SALT = new byte[32];

    @Test
    void a_leaf_is_these_lines_and_nothing_else() {
        byte[] payload =
                "{\"file\":{\"sha256\":\"%s\",\"size\":7}}"
                        .formatted("00".repeat(32))
                        .getBytes(StandardCharsets.UTF_8);
        String leaf = text(fact("Inspection", "kt-1", "inspection.opened", "1", payload));
        assertThat(leaf)
                .isEqualTo(
                        """
                        giamsat.local/nhat-ky/leaf/v1
                        g 15
                        e 0b8f
                        a Inspection kt-1
                        n 3
                        t 2024-11-20T05:00:00.120000Z
                        y inspection.opened 1
                        p %s
                        m %s
                        f AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= 7
                        """
                                .formatted(salted(payload), salted(new byte[] {'{', '}'})));
    }

    @Test
    void what_has_no_type_or_version_says_a_dash() {
        assertThat(text(fact(null, "x", "n", null, new byte[0])))
                .contains("\na - x\n")
                .contains("\ny n -\n");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Two words|id|name|1",
                "-|id|name|1",
                "T|iNLd|name|1",
                "T|id|two words|1",
                "T|id|name|-",
                "T|id|name|1NL",
                "T|''|name|1",
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void a_field_that_would_break_its_line_is_refused(
            String type, String aggregate, String name, String version) {
        var fact =
                fact(
                        type,
                        aggregate.replace("NL", "\n"),
                        name,
                        version.replace("NL", "\u0085"),
                        new byte[0]);
        assertThatThrownBy(() -> LeafText.of(ORIGIN, fact)).isInstanceOf(UnfitForLeaf.class);
        assertThatThrownBy(() -> LeafText.requireFit(fact)).isInstanceOf(UnfitForLeaf.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void a_salt_of_another_length_is_refused(int octets) {
        var fact = fact("T", "id", "n", "1", new byte[0], new byte[octets]);
        assertThat(fact.isSalted()).isFalse();
        assertThatThrownBy(() -> LeafText.of(ORIGIN, fact))
                .isInstanceOf(UnfitForLeaf.class)
                .hasMessageContaining("32");
    }

    @Test
    void what_follows_last_in_its_line_may_hold_spaces() {
        assertThat(text(fact("T", "an id with spaces", "n", "1 b", new byte[0])))
                .contains("\na T an id with spaces\n")
                .contains("\ny n 1 b\n");
    }

    @Test
    void an_event_that_speaks_of_too_many_files_is_refused() {
        var many = fact("T", "id", "n", "1", files(1_400));
        assertThatThrownBy(() -> LeafText.requireFit(many)).isInstanceOf(UnfitForLeaf.class);
        assertThatThrownBy(() -> LeafText.of(ORIGIN, many)).isInstanceOf(UnfitForLeaf.class);
        var fewer = fact("T", "id", "n", "1", files(1_000));
        assertThatCode(() -> LeafText.requireFit(fewer)).doesNotThrowAnyException();
        assertThat(LeafText.of(ORIGIN, fewer)).hasSizeLessThan(LeafText.LONGEST);
    }

    @Test
    void what_is_taken_before_it_is_stored_has_a_leaf_in_a_log_of_any_name() {
        var longest = new LogOrigin("a".repeat(LogOrigin.LONGEST));
        for (int files = 1_300; files < 1_400; files++) {
            var fact = fact("Đoàn", "nghị quyết số 𝟙𝟛𝟟𝟟", "n", null, files(files));
            try {
                LeafText.requireFit(fact);
            } catch (UnfitForLeaf e) {
                assertThat(files).isGreaterThan(1_325);
                return;
            }
            assertThat(LeafText.of(longest, fact)).hasSizeLessThanOrEqualTo(LeafText.LONGEST);
        }
        fail("1,399 files are more than a leaf can hold");
    }

    @Test
    void a_log_is_named_by_a_host_and_a_path() {
        assertThat(new LogOrigin("thanhtra.example:8443/nhat-ky-2026/a_b").name()).isNotEmpty();
        for (String name : new String[] {"", "a b", "a+b", "https://a", "a/", "A", "a\n", "ả"}) {
            assertThatThrownBy(() -> new LogOrigin(name))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] files(int count) {
        return IntStream.range(0, count)
                .mapToObj("{\"sha256\":\"%064x\",\"size\":1}"::formatted)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static StoredFact fact(
            @Nullable String type,
            String aggregate,
            String name,
            @Nullable String version,
            byte[] payload) {
        return fact(type, aggregate, name, version, payload, SALT);
    }

    private static StoredFact fact(
            @Nullable String type,
            String aggregate,
            String name,
            @Nullable String version,
            byte[] payload,
            byte[] salt) {
        byte[] metadata = {'{', '}'};
        Instant at = Instant.parse("2024-11-20T05:00:00.12Z");
        return new StoredFact(
                12L, 15, type, aggregate, 3, "0b8f", name, version, at, salt, payload, metadata);
    }

    private static String text(StoredFact fact) {
        return new String(LeafText.of(ORIGIN, fact), StandardCharsets.UTF_8);
    }

    private static String salted(byte[] bytes) {
        return Base64.getEncoder().encodeToString(NaiveTree.sha256(SALT, bytes));
    }
}
