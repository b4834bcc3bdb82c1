package vn.giamsat.api.proof;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.tree.Tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The proof that one event is in the signed log, as a C2SP tlog-proof: the text of its leaf, its
 * index, the hashes on the way to the root, and the checkpoint.
 */
public record ProofFile(long index, byte[] leaf, List<Hash> path, Checkpoint checkpoint) {

    /** What such a file is called by C2SP. */
    public static final String MEDIA_TYPE = "text/plain;charset=UTF-8";

    /** Of the event at the position, under a checkpoint that covers it. */
    public static ProofFile of(Tree tree, long position, Checkpoint checkpoint) {
        return new ProofFile(
                position,
                tree.leaf(position),
                tree.inclusion(position, checkpoint.size()),
                checkpoint);
    }

    /** The whole file. */
    public String text() {
        var text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
        text.append("extra ").append(Base64.getEncoder().encodeToString(leaf)).append('\n');
        text.append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.cosigned()).toString();
    }

    /** SHA-256(0x00 || leaf), base64 (RFC 6962, 2.1). */
    public String leafHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return Base64.getEncoder().encodeToString(digest.digest(leaf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the log, which is the first line of its checkpoints. */
    public String origin() {
        return checkpoint.note().lines().findFirst().orElseThrow();
    }

    /** The leaf as text. */
    public String leafText() {
        return new String(leaf, StandardCharsets.UTF_8);
    }
}
