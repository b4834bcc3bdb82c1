package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.Cosigned;
import vn.giamsat.verifier.note.KeyAlgorithm;
import vn.giamsat.verifier.note.SignedNote;
import vn.giamsat.verifier.note.VerifierKey;
import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;

/** Signs checkpoints in the tests, the way a log or a witness does. */
record Signer(VerifierKey key, KeyPair pair) {

    static final long TIME = 1_780_000_000L;

    static Signer ed25519(String name) {
        return fresh(name, KeyAlgorithm.ED25519, 32);
    }

    static Signer mlDsa(String name) {
        return fresh(name, KeyAlgorithm.ML_DSA_44, 1312);
    }

    static Signer witness(String name) {
        return fresh(name, KeyAlgorithm.ED25519_COSIGNATURE, 32);
    }

    private static Signer fresh(String name, KeyAlgorithm algorithm, int length) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm.jdkName()).generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - length, encoded.length);
            return new Signer(VerifierKey.of(name, algorithm, raw), pair);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String text(String origin, long size, Hash root) {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    static byte[] note(String text, List<Signer> signers) {
        var note = new StringBuilder(text).append('\n');
        signers.forEach(signer -> note.append(signer.line(text)));
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }

    String line(String text) {
        return line(key.name(), key.id(), signature(text));
    }

    static String line(String name, int id, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(4 + signature.length).putInt(id).put(signature).array();
        return "\u2014 " + name + " " + Base64Text.encode(bytes) + "\n";
    }

    byte[] signature(String text) {
        if (key.algorithm() == KeyAlgorithm.ED25519) {
            return sign(text.getBytes(StandardCharsets.UTF_8));
        }
        Checkpoint checkpoint = Checkpoint.of(new SignedNote(text, List.of()));
        byte[] message =
                key.algorithm() == KeyAlgorithm.ML_DSA_44
                        ? Cosigned.subtree(key.name(), TIME, checkpoint)
                        : Cosigned.timedText(TIME, checkpoint);
        byte[] signature = sign(message);
        return ByteBuffer.allocate(8 + signature.length).putLong(TIME).put(signature).array();
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(key.algorithm().jdkName());
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
