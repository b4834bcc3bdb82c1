package vn.giamsat.eventlog.key;

import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.SignedMessage;
import vn.giamsat.eventlog.note.VerifierKey;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;

/** A key that signs notes, with its public half. */
public final class SigningKey {

    private final VerifierKey verifier;
    private final PrivateKey secret;

    SigningKey(VerifierKey verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    public static SigningKey generate(String name, SignatureType type, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(type.algorithm());
            generator.initialize(new NamedParameterSpec(type.algorithm()), random);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + type.algorithm(), e);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    PrivateKey secret() {
        return secret;
    }

    public SignatureLine sign(CheckpointBody body, Instant at) {
        SignatureType type = verifier.type();
        long time = type.isTimed() ? at.getEpochSecond() : 0;
        byte[] signature = signature(SignedMessage.of(type, verifier.name(), body, time));
        return SignatureLine.of(verifier, type.isTimed() ? timed(time, signature) : signature);
    }

    private byte[] signature(byte[] message) {
        try {
            Signature signing = Signature.getInstance(verifier.type().algorithm());
            signing.initSign(secret);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + verifier.id() + " does not sign", e);
        }
    }

    private static byte[] timed(long time, byte[] signature) {
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
    }
}
