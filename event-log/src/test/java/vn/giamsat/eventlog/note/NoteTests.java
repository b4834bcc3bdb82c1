package vn.giamsat.eventlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.key.SigningKey;
import vn.giamsat.eventlog.leaf.Hash;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The bytes of C2SP signed-note, tlog-checkpoint and tlog-cosignature. */
class NoteTests {

    /** The example of C2SP signed-note. */
    private static final String EXAMPLE_KEY =
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String EXAMPLE_LINE =
            "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=";

    private static final String ORIGIN = "giamsat.local/nhat-ky";
    private static final Instant NOON = Instant.parse("2024-11-20T05:00:00Z");
    private static final CheckpointBody BODY =
            new CheckpointBody(
                    ORIGIN, 20852163, hash("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="));

    private static Hash hash(String base64) {
        return Hash.ofBase64(base64);
    }

    @Test
    void the_example_key_has_the_id_of_the_specification() {
        VerifierKey key = VerifierKey.parse(EXAMPLE_KEY);
        assertThat(key.id()).isEqualTo("530d903a");
        assertThat(key.type()).isEqualTo(SignatureType.ED25519);
        assertThat(key).hasToString(EXAMPLE_KEY);
    }

    @Test
    void the_example_note_verifies() throws GeneralSecurityException {
        VerifierKey key = VerifierKey.parse(EXAMPLE_KEY);
        SignatureLine line = SignatureLine.parse(EXAMPLE_LINE);
        assertThat(key.made(line)).isTrue();
        assertThat(line).hasToString(EXAMPLE_LINE);
        byte[] raw = Base64Text.decode(EXAMPLE_KEY.substring(EXAMPLE_KEY.lastIndexOf('+') + 1));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(RawKeys.publicKey(key.type(), Arrays.copyOfRange(raw, 1, raw.length)));
        check.update("This is an example message.\n".getBytes());
        assertThat(check.verify(line.signature())).isTrue();
    }

    @Test
    void a_checkpoint_is_three_lines() {
        assertThat(BODY.text())
                .isEqualTo(
                        "giamsat.local/nhat-ky\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n");
        assertThat(CheckpointBody.parse(BODY.text())).isEqualTo(BODY);
    }

    @Test
    void what_a_witness_signs_is_that_of_the_specification() {
        var text =
                new String(
                        SignedMessage.of(SignatureType.ED25519_COSIGNATURE, "w", BODY, 1679315147));
        assertThat(text).isEqualTo("cosignature/v1\ntime 1679315147\n" + BODY.text());
    }

    /** cosigned_message: label, name, timestamp, origin, start, end, hash. */
    @Test
    void the_bytes_under_ml_dsa_44_are_frozen() {
        byte[] message =
                SignedMessage.of(SignatureType.ML_DSA_44, ORIGIN, BODY, NOON.getEpochSecond());
        assertThat(HexFormat.of().formatHex(message))
                .isEqualTo(
                        "737562747265652f76310a00"
                                + "15"
                                + "6769616d7361742e6c6f63616c2f6e6861742d6b79"
                                + "00000000673d6cd0"
                                + "15"
                                + "6769616d7361742e6c6f63616c2f6e6861742d6b79"
                                + "0000000000000000"
                                + "00000000013e2dc3"
                                + "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62");
    }

    @Test
    void each_kind_of_key_verifies_its_own_line_and_nothing_else() {
        for (SignatureType type : SignatureType.values()) {
            SigningKey key = SigningKey.generate(ORIGIN, type, new SecureRandom());
            SignatureLine line = key.sign(BODY, NOON);
            VerifierKey verifier = VerifierKey.parse(key.verifier().toString());
            assertThat(verifier.verifies(BODY, line)).as("%s", type).isTrue();
            assertThat(verifier.verifies(new CheckpointBody(ORIGIN, 1, BODY.root()), line))
                    .isFalse();
            assertThat(verifier.verifies(BODY, flipped(key.verifier(), line))).isFalse();
            assertThat(VerifierKey.parse(EXAMPLE_KEY).verifies(BODY, line)).isFalse();
        }
    }

    private static SignatureLine flipped(VerifierKey key, SignatureLine line) {
        byte[] signature = line.signature();
        signature[signature.length / 2] ^= 1;
        return SignatureLine.of(key, signature);
    }

    @Test
    void a_note_is_read_as_it_was_written() {
        SigningKey key = SigningKey.generate(ORIGIN, SignatureType.ML_DSA_44, new SecureRandom());
        var note = new SignedNote(BODY, List.of(key.sign(BODY, NOON)));
        SignedNote read = SignedNote.parse(note.text());
        assertThat(read.isSignedBy(key.verifier())).isTrue();
        assertThat(read.text()).isEqualTo(note.text());
    }

    @Test
    void a_false_line_of_a_known_key_belies_it() {
        SigningKey key = SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
        SignatureLine line = key.sign(BODY, NOON);
        var note = new SignedNote(BODY, List.of(line, flipped(key.verifier(), line)));
        assertThat(note.belies(key.verifier())).isTrue();
        assertThat(new SignedNote(BODY, List.of(line)).belies(key.verifier())).isFalse();
    }

    @Test
    void what_is_not_written_as_specified_is_not_read() {
        String text = BODY.text();
        for (String altered :
                List.of(
                        text.replace("\n", "\r\n"),
                        text + "extension\n",
                        text.replace("20852163", "020852163"),
                        text.replace("20852163", "+20852163"),
                        text.replace("20852163", "-1"),
                        text.replace("q2I=", "q2J="),
                        text.replace("giamsat", "giam sat"),
                        text.stripTrailing())) {
            assertThatThrownBy(() -> CheckpointBody.parse(altered))
                    .as(altered)
                    .isInstanceOf(MalformedNote.class);
        }
        for (String altered :
                List.of(text, text + "\n", text + "\n" + EXAMPLE_LINE, text + "\n- a AAAAAAA=\n")) {
            assertThatThrownBy(() -> SignedNote.parse(altered))
                    .as(altered)
                    .isInstanceOf(MalformedNote.class);
        }
        assertThatThrownBy(() -> VerifierKey.parse(EXAMPLE_KEY.replace("530d", "530e")))
                .isInstanceOf(MalformedNote.class);
    }
}
