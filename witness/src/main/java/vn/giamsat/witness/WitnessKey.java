package vn.giamsat.witness;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.Cosigned;
import vn.giamsat.verifier.note.KeyAlgorithm;
import vn.giamsat.verifier.note.VerifierKey;
import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The witness's own Ed25519 key, in a file that only its owner can read. */
final class WitnessKey {

    private static final String FIRST_LINE = "giamsat-witness-key/v1";

    private final VerifierKey key;
    private final PrivateKey secret;

    private WitnessKey(VerifierKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** Makes a key and writes it down. */
    static WitnessKey create(Path file, String name) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] x509 = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(x509, x509.length - 32, x509.length);
            VerifierKey key = VerifierKey.of(name, KeyAlgorithm.ED25519_COSIGNATURE, raw);
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            String text = String.join("\n", FIRST_LINE, key.vkey(), secret, "");
            SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return read(file, name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    static WitnessKey read(Path file, String name) throws IOException {
        if (!SafeFile.isOfTheOwnerAlone(file)) {
            throw new RefusesToServe("others than the owner may read " + file);
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 3 || !lines.getFirst().equals(FIRST_LINE)) {
            throw new RefusesToServe(file + " is not a key of a witness");
        }
        WitnessKey witness = parse(file, lines);
        if (!witness.key.name().equals(name)) {
            throw new RefusesToServe("the key is of the witness " + witness.key.name());
        }
        return witness;
    }

    private static WitnessKey parse(Path file, List<String> lines) {
        try {
            VerifierKey key = VerifierKey.read(lines.get(1));
            byte[] encoded = Base64.getDecoder().decode(lines.get(2));
            PrivateKey secret =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new WitnessKey(key, secret);
        } catch (Unreadable | IllegalArgumentException | GeneralSecurityException e) {
            throw new RefusesToServe(file + " is damaged", e);
        }
    }

    /** What those write into their policy who believe this witness. */
    String vkey() {
        return key.vkey();
    }

    /** The line of signature under a checkpoint, type 0x04 of C2SP tlog-cosignature. */
    String cosign(Checkpoint checkpoint, long seconds) {
        byte[] signature = sign(Cosigned.timedText(seconds, checkpoint));
        byte[] line =
                ByteBuffer.allocate(4 + Long.BYTES + signature.length)
                        .putInt(key.id())
                        .putLong(seconds)
                        .put(signature)
                        .array();
        return "\u2014 " + key.name() + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the witness does not sign", e);
        }
    }
}
