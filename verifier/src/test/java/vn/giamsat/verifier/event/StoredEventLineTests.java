package vn.giamsat.verifier.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Json;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** One line of the stored history, and the leaf that anybody can make of it by hand. */
class StoredEventLineTests {

    private static final String PAYLOAD =
            "{\"files\":[{\"sha256\":\""
                    + "ab".repeat(32)
                    + "\",\"size\":7}],\"text\":\"Hạn chế\"}";

    private static byte[] line(String payload) {
        String salt = Base64.getEncoder().encodeToString(new byte[32]);
        return ("{\"position\":12,\"id\":15,\"aggregateType\":\"Inspection\",\"aggregateId\":\"a-1\",\"sequence\":3,"
                        + "\"eventId\":\"e-1\",\"name\":\"FindingRecorded\",\"version\":null,"
                        + "\"recordedAt\":\"2026-11-22T03:04:05.000006Z\",\"salt\":\""
                        + salt
                        + "\",\"payload\":\""
                        + base64(payload)
                        + "\",\"metadata\":\""
                        + base64("{}")
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void its_leaf_is_one_field_a_line() {
        String leaf =
                new String(
                        StoredEventLine.read(line(PAYLOAD)).leaf("example.vn/log"),
                        StandardCharsets.UTF_8);
        byte[] salted = new byte[32 + PAYLOAD.getBytes(StandardCharsets.UTF_8).length];
        System.arraycopy(
                PAYLOAD.getBytes(StandardCharsets.UTF_8), 0, salted, 32, salted.length - 32);
        byte[] metadata = Arrays.copyOf(new byte[32], 34);
        metadata[32] = '{';
        metadata[33] = '}';
        byte[] file = new byte[32];
        Arrays.fill(file, (byte) 0xab);
        assertThat(leaf)
                .isEqualTo(
                        """
                        example.vn/log/leaf/v1
                        g 15
                        e e-1
                        a Inspection a-1
                        n 3
                        t 2026-11-22T03:04:05.000006Z
                        y FindingRecorded -
                        p %s
                        m %s
                        f %s 7
                        """
                                .formatted(
                                        Hash.of(salted),
                                        Hash.of(metadata),
                                        Base64Text.encode(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sha256\":\"AB\",\"size\":7}",
                "{\"sha256\":\"%s\",\"size\":-1}",
                "{\"sha256\":\"%s\",\"size\":1.0}",
                "{\"sha256\":\"%s\",\"size\":9223372036854775808}",
                "{\"sha256\":\"%s\",\"size\":7,\"size\":7}",
                "{\"sha256\":\"%s\",\"size\":7} {}",
                "{\"sha256\":\"%s\",\"size\":7",
                "{\"sha256\":\"%s\",\"size\":\"7\"}",
                "[\"%s\",7]"
            })
    void what_only_looks_like_a_file_is_none(String payload) {
        byte[] bytes = payload.formatted("ab".repeat(32)).getBytes(StandardCharsets.UTF_8);
        assertThat(EvidenceOf.lines(bytes)).isEmpty();
    }

    @Test
    void files_are_found_at_any_depth_and_told_once_in_order() {
        String file = "{\"sha256\":\"%s\",\"size\":7}";
        String one = file.formatted("ab".repeat(32));
        String other = file.formatted("01".repeat(32)).replace("sha256", "\\u0073ha256");
        String payload = "{\"a\":[[" + one + "],{\"b\":" + other + "}],\"c\":" + one + "}";
        assertThat(List.copyOf(EvidenceOf.lines(payload.getBytes(StandardCharsets.UTF_8))))
                .hasSize(2)
                .isSorted()
                .allMatch(line -> line.startsWith("f ") && line.endsWith(" 7"));
    }

    @Test
    void a_line_may_be_missing_or_withhold_something() {
        StoredEventLine gone =
                StoredEventLine.read(
                        "{\"position\":4,\"missing\":true}".getBytes(StandardCharsets.UTF_8));
        assertThat(gone.missing()).isTrue();
        String withheld =
                new String(line("{}"), StandardCharsets.UTF_8)
                        .replaceAll("\"payload\":\"[^\"]*\"", "\"payload\":null");
        assertThat(StoredEventLine.read(withheld.getBytes(StandardCharsets.UTF_8)).withheld())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"position\":1}",
                "{\"position\":1,\"missing\":false}",
                "{\"position\":-1,\"missing\":true}",
                "{\"position\":1,\"position\":1,\"missing\":true}",
                "{\"position\":99999999999999999999,\"missing\":true}",
                "{\"position\":1,\"missing\":true,\"more\":1}",
                "{\"position\":1,\"missing\":true} x",
                "{\"position\":1,\"missing\":true",
                "{\"position\":\"1\",\"missing\":true}"
            })
    void what_is_not_such_a_line_is_refused(String line) {
        assertThatThrownBy(() -> StoredEventLine.read(line.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "1.",
                ".5",
                "+1",
                "tru",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "1 2",
                "NaN",
                "\"\\"
            })
    void what_is_not_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void json_is_read_as_what_it_says() {
        assertThat(
                        Json.read(
                                        "{\"a\":[1,-2.5e3,\"\\u00e9\\n\",true,null,{}]}"
                                                .getBytes(StandardCharsets.UTF_8))
                                .toString())
                .isEqualTo("{a=[1, -2500, é\n, true, null, {}]}".replace("-2500", "-2.5E+3"));
        String deep = "[".repeat(501) + "]".repeat(501);
        assertThatThrownBy(() -> Json.read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
    }
}
