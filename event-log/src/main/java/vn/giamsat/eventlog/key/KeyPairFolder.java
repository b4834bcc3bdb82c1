package vn.giamsat.eventlog.key;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.VerifierKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One pair of keys, Ed25519 and ML-DSA-44, in a folder of its own: each secret half as PEM
 * (PKCS#8), the public halves as vkeys.
 */
final class KeyPairFolder {

    static final String PUBLIC = "vkeys";

    private static final List<SignatureType> TYPES =
            List.of(SignatureType.ED25519, SignatureType.ML_DSA_44);
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private KeyPairFolder() {}

    static void write(Path folder, List<SigningKey> keys) throws IOException {
        KeyFiles.createFolder(folder);
        for (SigningKey key : keys) {
            String secret = LINES.encodeToString(key.secret().getEncoded());
            KeyFiles.write(secretFile(folder, key.verifier().type()), BEGIN + secret + END);
        }
        KeyFiles.write(folder.resolve(PUBLIC), vkeys(keys));
        KeyFiles.flush(folder);
    }

    private static String vkeys(List<SigningKey> keys) {
        var lines = new StringBuilder();
        keys.forEach(key -> lines.append(key.verifier()).append('\n'));
        return lines.toString();
    }

    static List<SigningKey> read(Path folder, String origin) throws IOException {
        KeyFiles.requirePrivate(folder, KeyProblem.FOLDER_IS_OPEN_TO_OTHERS);
        var keys = new ArrayList<SigningKey>();
        for (SignatureType type : TYPES) {
            VerifierKey verifier = verifier(folder, type);
            if (!verifier.name().equals(origin)) {
                throw new KeysRefused(KeyProblem.PAIR_IS_OF_ANOTHER_ORIGIN, folder);
            }
            var key = new SigningKey(verifier, secret(secretFile(folder, type), type));
            requireFit(key, folder);
            keys.add(key);
        }
        return keys;
    }

    static List<VerifierKey> readPublic(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(VerifierKey::parse).toList();
    }

    static void delete(Path folder) throws IOException {
        for (SignatureType type : TYPES) {
            Files.deleteIfExists(secretFile(folder, type));
        }
        Files.deleteIfExists(folder.resolve(PUBLIC));
        Files.deleteIfExists(folder);
    }

    private static VerifierKey verifier(Path folder, SignatureType type) throws IOException {
        Path file = folder.resolve(PUBLIC);
        return (Files.isRegularFile(file) ? readPublic(file) : List.<VerifierKey>of())
                .stream()
                        .filter(key -> key.type() == type)
                        .findFirst()
                        .orElseThrow(() -> incomplete(folder));
    }

    private static PrivateKey secret(Path file, SignatureType type) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw incomplete(file);
        }
        KeyFiles.requirePrivate(file, KeyProblem.FILE_IS_OPEN_TO_OTHERS);
        String pem = Files.readString(file);
        int end = pem.indexOf(END);
        if (!pem.startsWith(BEGIN) || end < 0) {
            throw incomplete(file);
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(BEGIN.length(), end));
            return KeyFactory.getInstance(type.algorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw incomplete(file);
        }
    }

    private static void requireFit(SigningKey key, Path folder) {
        var trial = new CheckpointBody(key.verifier().name(), 0, new Hash(new byte[Hash.LENGTH]));
        if (!key.verifier().verifies(trial, key.sign(trial, Instant.EPOCH))) {
            throw new KeysRefused(KeyProblem.PAIR_DOES_NOT_FIT, folder);
        }
    }

    private static Path secretFile(Path folder, SignatureType type) {
        return folder.resolve(type == SignatureType.ED25519 ? "ed25519.pem" : "ml-dsa-44.pem");
    }

    private static KeysRefused incomplete(Path where) {
        return new KeysRefused(KeyProblem.PAIR_IS_INCOMPLETE, where);
    }
}
