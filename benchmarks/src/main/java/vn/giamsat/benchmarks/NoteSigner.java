package vn.giamsat.benchmarks;

import vn.giamsat.verifier.note.KeyAlgorithm;
import vn.giamsat.verifier.note.VerifierKey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** Signs the checkpoints of a synthetic log with a key that lives as long as the run. */
final class NoteSigner {

    private final String origin;
    private final KeyPair pair;
    private final VerifierKey key;

    NoteSigner(String origin) throws GeneralSecurityException {
        this.origin = origin;
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] x509 = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(x509, x509.length - 32, x509.length);
        this.key = VerifierKey.of(origin, KeyAlgorithm.ED25519, raw);
    }

    String policy() {
        return "log " + key.vkey() + "\nquorum none\n";
    }

    String note(long size, String root) {
        String text = origin + "\n" + size + "\n" + root + "\n";
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] line = ByteBuffer.allocate(68).putInt(key.id()).put(signature.sign()).array();
            return text
                    + "\n\u2014 "
                    + origin
                    + " "
                    + Base64.getEncoder().encodeToString(line)
                    + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
