package vn.giamsat.eventlog.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;

class EvidenceLinesTests {

    private static final String A = "00".repeat(32);
    private static final String B = "ff".repeat(32);
    private static final String A64 = "A".repeat(43) + "=";
    private static final String B64 = "/".repeat(42) + "8=";

    @Test
    void files_are_found_at_any_depth_once_and_in_the_order_of_their_lines() {
        assertThat(
                        lines(
                                """
                                {"a": [{"sha256": "%s", "size": 9, "more": {"size": 1, "sha256": "%s"}}],
                                 "b": {"size": 9, "sha256": "%s", "name": "x"}, "c": {"sha256": "%s", "size": 10}}
                                """
                                        .formatted(B, A, B, B)))
                .containsExactly("f " + B64 + " 10", "f " + B64 + " 9", "f " + A64 + " 1");
    }

    @Test
    void an_escaped_name_is_the_same_name() {
        assertThat(lines("{\"\\u0073ha256\":\"%s\",\"size\":0}".formatted(A)))
                .containsExactly("f " + A64 + " 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{'sha256':'HASH'}",
                "{'sha256':'HASH','size':'1'}",
                "{'sha256':'HASH','size':1.0}",
                "{'sha256':'HASH','size':-1}",
                "{'sha256':'HASH','size':9223372036854775808}",
                "{'sha256':['HASH'],'size':1}",
                "{'sha256':'HASH0','size':1}",
                "['sha256','HASH',{'size':1}]",
                "{'sha256':'HASH','size':1} {}",
                "{'sha256':'HASH','size':1,'size':2}",
                "{'sha256':'HASH','size':1",
                "<sha256>HASH</sha256>"
            })
    void what_is_not_such_an_object_is_no_file(String payload) {
        assertThat(lines(payload.replace('\'', '"').replace("HASH", A))).isEmpty();
    }

    private static SortedSet<String> lines(String payload) {
        return EvidenceLines.of(payload.getBytes(StandardCharsets.UTF_8));
    }
}
