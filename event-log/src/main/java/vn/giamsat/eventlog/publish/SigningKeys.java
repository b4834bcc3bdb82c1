package vn.giamsat.eventlog.publish;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.MalformedNote;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.note.VerifierKey;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The signer as the publisher meets it: what it returns is checked, and its past is known. */
record SigningKeys(CheckpointSigner signer) {

    /** Whether both algorithms are there. */
    boolean areComplete() {
        return Stream.of(SignatureType.ED25519, SignatureType.ML_DSA_44)
                .allMatch(type -> signer.keys().stream().anyMatch(key -> key.type() == type));
    }

    /** Those that sign and those that did. */
    List<VerifierKey> known() {
        return Stream.concat(signer.keys().stream(), signer.retired().stream()).toList();
    }

    SignedNote sign(CheckpointBody body, Instant at) {
        var note =
                new SignedNote(
                        body, signer.sign(body, at).stream().map(SignatureLine::parse).toList());
        for (VerifierKey key : signer.keys()) {
            if (!note.isSignedBy(key) || note.belies(key)) {
                throw new IllegalStateException(
                        "The signer's line of key %s is wrong".formatted(key.id()));
            }
        }
        return note;
    }

    /** Of the newest pair: it will be known for the longest time. */
    static SignatureLine forTheFile(SignedNote note, List<VerifierKey> keys) {
        VerifierKey newest =
                keys.stream()
                        .filter(key -> key.type() == SignatureType.ED25519)
                        .reduce((older, newer) -> newer)
                        .orElseThrow();
        return note.signatures().stream().filter(newest::made).findFirst().orElseThrow();
    }

    void requireSigned(Checkpoint last, String origin) {
        SignedNote note;
        try {
            note = SignedNote.parse(last.note());
        } catch (MalformedNote e) {
            throw altered(last, e.getMessage(), e);
        }
        if (!note.body().equals(new CheckpointBody(origin, last.size(), last.root()))) {
            throw altered(last, "the note says something else than the row", null);
        }
        if (known().stream().anyMatch(note::belies)) {
            throw altered(last, "a signature is wrong", null);
        }
        if (known().stream().noneMatch(note::isSignedBy)) {
            throw new SigningRefused(AlarmReason.OTHER_KEYS, "size " + last.size());
        }
    }

    void requireSigned(OutsideLine last, String origin) {
        if (last.isSignedByOneOf(known(), origin)) {
            return;
        }
        boolean ours = known().stream().anyMatch(key -> key.made(last.signature()));
        throw new SigningRefused(
                ours ? AlarmReason.FILE_WAS_ALTERED : AlarmReason.OTHER_KEYS,
                "the line of size " + last.size());
    }

    private static SigningRefused altered(
            Checkpoint last, @Nullable String how, @Nullable Throwable cause) {
        return new SigningRefused(
                AlarmReason.CHECKPOINT_WAS_ALTERED,
                "size %d: %s".formatted(last.size(), how),
                cause);
    }
}
