package vn.giamsat.eventlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes that the kinds of signature are made over (C2SP signed-note, tlog-cosignature). */
public final class SignedMessage {

    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

    private SignedMessage() {}

    /** The time counts where the kind is timed. */
    public static byte[] of(SignatureType type, String signer, CheckpointBody body, long time) {
        return switch (type) {
            case ED25519 -> utf8(body.text());
            case ED25519_COSIGNATURE ->
                    utf8("cosignature/v1\ntime %d\n%s".formatted(time, body.text()));
            case ML_DSA_44 -> cosigned(signer, body, time);
        };
    }

    /** The structure {@code cosigned_message}, in the presentation of TLS (RFC 8446 §3). */
    private static byte[] cosigned(String signer, CheckpointBody body, long time) {
        byte[] name = utf8(signer);
        byte[] origin = utf8(body.origin());
        byte[] root = body.root().bytes();
        int length =
                LABEL.length + 1 + name.length + 1 + origin.length + 3 * Long.BYTES + root.length;
        return ByteBuffer.allocate(length)
                .put(LABEL)
                .put((byte) name.length)
                .put(name)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(body.size())
                .put(root)
                .array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
