package vn.giamsat.verifier.note;

import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes a signature with a time is made over, C2SP tlog-cosignature. */
public final class Cosigned {

    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

    private Cosigned() {}

    /** What a witness signs with Ed25519. */
    public static byte[] timedText(long seconds, Checkpoint checkpoint) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is signed with ML-DSA-44: the whole tree as a subtree that starts at zero. */
    public static byte[] subtree(String signer, long seconds, Checkpoint checkpoint) {
        byte[] name = signer.getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        if (name.length > 255 || origin.length > 255) {
            throw new Unreadable("a name of more than 255 bytes");
        }
        return ByteBuffer.allocate(
                        LABEL.length
                                + 2
                                + name.length
                                + origin.length
                                + 3 * Long.BYTES
                                + Hash.LENGTH)
                .put(LABEL)
                .put((byte) name.length)
                .put(name)
                .putLong(seconds)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }
}
