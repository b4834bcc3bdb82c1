package vn.giamsat.eventlog.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.key.SigningKey;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.MalformedNote;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.VerifierKey;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** C2SP tlog-policy. */
class WitnessPolicyTests {

    private static final CheckpointBody BODY =
            new CheckpointBody("giamsat.local/nhat-ky", 7, new Hash(new byte[Hash.LENGTH]));
    private static final Map<String, SigningKey> KEYS = new TreeMap<>();

    static {
        for (String name : List.of("X1", "X2", "X3", "Y1", "Y2")) {
            KEYS.put(
                    name,
                    SigningKey.generate(
                            "w.example/" + name,
                            SignatureType.ED25519_COSIGNATURE,
                            new SecureRandom()));
        }
    }

    @Test
    void nested_groups_are_counted_as_the_specification_says() {
        String groups =
                """
                # two of these and one of those
                group X 2 X1 X2 X3
                \tgroup  Y any Y1 Y2\s
                group both all X Y

                quorum both
                """;
        assertThat(anchored(groups, "X1", "X3", "Y2")).isTrue();
        assertThat(anchored(groups, "X1", "X2", "X3", "Y1", "Y2")).isTrue();
        assertThat(anchored(groups, "X1", "X2", "X3")).isFalse();
        assertThat(anchored(groups, "X1", "Y1", "Y2")).isFalse();
        assertThat(anchored(groups)).isFalse();
    }

    @Test
    void one_witness_may_be_the_quorum_and_none_is_never_an_anchor() {
        assertThat(anchored("quorum X1\n", "X1")).isTrue();
        assertThat(anchored("quorum X1\n", "X2")).isFalse();
        assertThat(anchored("quorum none\n", "X1", "X2", "X3")).isFalse();
        assertThat(WitnessPolicy.none().isAnchored(BODY, List.of())).isFalse();
    }

    @Test
    void the_same_line_twice_is_one_witness() {
        assertThat(anchored("group two 2 X1 X2\nquorum two\n", "X1", "X1")).isFalse();
    }

    @Test
    void its_own_text_names_the_keys_of_the_log_and_reads_as_itself() {
        SigningKey log =
                SigningKey.generate(BODY.origin(), SignatureType.ML_DSA_44, new SecureRandom());
        String text = policy("quorum X1\n").of(List.of(log.verifier()));
        WitnessPolicy again = WitnessPolicy.parse(text);
        assertThat(again.logs()).containsExactly(log.verifier());
        assertThat(again.of(again.logs())).isEqualTo(text);
        assertThat(again.witnesses()).hasSize(5);
    }

    @Test
    void what_the_specification_does_not_allow_is_refused() {
        for (String wrong :
                List.of(
                        "",
                        "quorum none\nquorum none\n",
                        "quorum nobody\n",
                        "group g 0 X1\nquorum g\n",
                        "group g 3 X1 X2\nquorum g\n",
                        "group g 1.5 X1 X2\nquorum g\n",
                        "group g any none\nquorum g\n",
                        "group g any h\ngroup h any X1\nquorum g\n",
                        "group g any X1\ngroup h any X1\nquorum g\n",
                        "group X1 any X2\nquorum X1\n",
                        "group none any X1\nquorum none\n",
                        "group g any\nquorum g\n",
                        "witness Z " + KEYS.get("X1").verifier() + "\nquorum none\n",
                        "witness Z nonsense\nquorum none\n",
                        "hello\nquorum none\n")) {
            assertThatThrownBy(() -> policy(wrong)).as(wrong).isInstanceOf(MalformedNote.class);
        }
    }

    @Test
    void the_address_of_a_witness_is_one() {
        String line = "witness Z %s %s\nquorum none\n";
        VerifierKey key = KEYS.get("X1").verifier();
        for (String address : List.of("file:///etc/passwd", "w.example", "http:///x", "ftp://w/")) {
            assertThatThrownBy(() -> WitnessPolicy.parse(line.formatted(key, address)))
                    .isInstanceOf(MalformedNote.class);
        }
        assertThat(WitnessPolicy.parse(line.formatted(key, "https://w.example/x")).witnesses())
                .singleElement()
                .satisfies(witness -> assertThat(witness.url()).isPresent());
    }

    private static WitnessPolicy policy(String rest) {
        var text = new StringBuilder();
        KEYS.forEach((name, key) -> text.append("witness %s %s\n".formatted(name, key.verifier())));
        return WitnessPolicy.parse(text + rest);
    }

    private static boolean anchored(String rest, String... cosigned) {
        var lines = new ArrayList<SignatureLine>();
        Stream.of(cosigned).forEach(name -> lines.add(KEYS.get(name).sign(BODY, Instant.EPOCH)));
        return policy(rest).isAnchored(BODY, lines);
    }
}
