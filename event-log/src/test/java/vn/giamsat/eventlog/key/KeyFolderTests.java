package vn.giamsat.eventlog.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.note.VerifierKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class KeyFolderTests {

    private static final String ORIGIN = "giamsat.local/nhat-ky";
    private static final Instant NOON = Instant.parse("2024-11-20T05:00:00Z");
    private static final CheckpointBody BODY =
            new CheckpointBody(ORIGIN, 7, new Hash(new byte[Hash.LENGTH]));

    @TempDir private Path home;
    private Path keys;
    private KeyFolder folder;

    @BeforeEach
    void name() {
        keys = home.resolve("keys");
        folder = new KeyFolder(keys, ORIGIN);
    }

    @Test
    void a_first_pair_is_made_and_found_again() {
        assertThat(folder.isEmpty()).isTrue();
        introduce(NOON);
        assertThat(folder.isEmpty()).isFalse();
        assertThat(folder.signer().keys())
                .extracting(VerifierKey::type)
                .containsExactly(SignatureType.ED25519, SignatureType.ML_DSA_44);
        assertThat(new KeyFolder(keys, ORIGIN).signer().keys()).isEqualTo(folder.signer().keys());
    }

    @Test
    void only_the_owner_may_see_what_is_written() throws IOException {
        introduce(NOON);
        try (Stream<Path> all = Files.walk(keys)) {
            assertThat(all.toList())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(
                            path ->
                                    assertThat(permissions(path))
                                            .isEqualTo(
                                                    Files.isDirectory(path)
                                                            ? "rwx------"
                                                            : "rw-------"));
        }
    }

    @Test
    void a_folder_or_a_file_that_others_could_open_is_refused_by_name() throws IOException {
        Path pair = keys.resolve(introduce(NOON));
        refusedWhen(keys, "rwxr-x---", KeyProblem.FOLDER_IS_OPEN_TO_OTHERS);
        refusedWhen(pair, "rwx-----x", KeyProblem.FOLDER_IS_OPEN_TO_OTHERS);
        refusedWhen(pair.resolve("ed25519.pem"), "rw-r-----", KeyProblem.FILE_IS_OPEN_TO_OTHERS);
        refusedWhen(pair.resolve("ml-dsa-44.pem"), "rw----r--", KeyProblem.FILE_IS_OPEN_TO_OTHERS);
        assertThat(folder.signer().keys()).hasSize(2);
    }

    private void refusedWhen(Path path, String permissions, KeyProblem problem) throws IOException {
        String before = permissions(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        refused(problem);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(before));
    }

    private void refused(KeyProblem problem) {
        assertThatThrownBy(folder::signer)
                .isInstanceOfSatisfying(
                        KeysRefused.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(problem.sentence());
    }

    @Test
    void a_pair_that_is_damaged_exchanged_or_of_another_log_is_refused_by_name()
            throws IOException {
        Path first = keys.resolve(introduce(NOON));
        Path second = keys.resolve(introduce(NOON.plusSeconds(1)));
        Files.move(second.resolve("ed25519.pem"), home.resolve("aside"));
        refused(KeyProblem.PAIR_IS_INCOMPLETE);
        Files.copy(first.resolve("ed25519.pem"), second.resolve("ed25519.pem"));
        Files.setPosixFilePermissions(
                second.resolve("ed25519.pem"), PosixFilePermissions.fromString("rw-------"));
        refused(KeyProblem.PAIR_DOES_NOT_FIT);
        assertThatThrownBy(() -> new KeyFolder(keys, "giamsat.local/khac").signer())
                .hasMessageContaining(KeyProblem.PAIR_IS_OF_ANOTHER_ORIGIN.sentence());
    }

    @Test
    void two_pairs_sign_together_until_the_older_retires() throws IOException {
        String old = introduce(NOON);
        List<VerifierKey> oldKeys = folder.signer().keys();
        introduce(NOON.plusSeconds(60));
        CheckpointSigner both = folder.signer();
        assertThat(both.keys()).hasSize(4).startsWith(oldKeys.toArray(VerifierKey[]::new));
        SignedNote overlap = signed(both);
        assertThat(both.keys()).allMatch(overlap::isSignedBy);

        folder.retire(old);
        CheckpointSigner after = folder.signer();
        assertThat(after.keys()).hasSize(2).doesNotContainAnyElementsOf(oldKeys);
        assertThat(after.retired()).isEqualTo(oldKeys);
        assertThat(after.keys()).allMatch(overlap::isSignedBy);
        assertThat(oldKeys).noneMatch(signed(after)::isSignedBy);
        assertThat(keys.resolve(old)).doesNotExist();
    }

    private static SignedNote signed(CheckpointSigner signer) {
        return new SignedNote(
                BODY, signer.sign(BODY, NOON).stream().map(SignatureLine::parse).toList());
    }

    @Test
    void a_retirement_that_was_interrupted_is_a_retirement() throws IOException {
        String old = introduce(NOON);
        introduce(NOON.plusSeconds(60));
        KeyFiles.createFolder(keys.resolve("retired"));
        Files.copy(keys.resolve(old).resolve("vkeys"), keys.resolve("retired").resolve(old));
        Files.delete(keys.resolve(old).resolve("ml-dsa-44.pem"));
        assertThat(folder.signer().keys()).hasSize(2);
        assertThat(folder.signer().retired()).hasSize(2);
    }

    @Test
    void the_last_pair_cannot_retire_and_an_unknown_one_neither() {
        String only = introduce(NOON);
        assertThatThrownBy(() -> folder.retire(only))
                .hasMessageContaining(KeyProblem.LAST_PAIR_CANNOT_RETIRE.sentence());
        assertThatThrownBy(() -> folder.retire("another"))
                .hasMessageContaining(KeyProblem.NO_SUCH_PAIR.sentence());
    }

    private String introduce(Instant at) {
        return folder.introduce(at, new SecureRandom());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
