package vn.giamsat.verifier.note;

import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.tree.Inclusion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A receipt that proves one event to anybody, C2SP tlog-proof: the event's leaf, its index, the way
 * up to the root, and the checkpoint that signs the root.
 */
public record TlogProof(byte[] leaf, long index, List<Hash> path, Checkpoint checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final int LONGEST_PATH = 63;
    private static final int MOST_BYTES = 256 * 1024;

    public TlogProof {
        leaf = leaf.clone();
        path = List.copyOf(path);
    }

    @Override
    public byte[] leaf() {
        return leaf.clone();
    }

    /** Reads a receipt; without the leaf in its line {@code extra} there is nothing to prove. */
    public static TlogProof read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Unreadable("the proof is longer than " + MOST_BYTES + " bytes");
        }
        String text = SignedNote.strictText(file);
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new Unreadable("the proof holds no checkpoint after an empty line");
        }
        String[] head = text.substring(0, end).split("\n", -1);
        if (head.length < 3 || !head[0].equals(FIRST_LINE)) {
            throw new Unreadable("the file does not begin like a proof");
        }
        byte[] leaf = Base64Text.decode(after("extra ", head[1]));
        long index = Checkpoint.decimal(after("index ", head[2]));
        if (head.length - 3 > LONGEST_PATH) {
            throw new Unreadable("the way to the root is too long");
        }
        List<Hash> path = new ArrayList<>();
        for (int i = 3; i < head.length; i++) {
            path.add(Hash.fromBase64(head[i]));
        }
        byte[] note = text.substring(end + 2).getBytes(StandardCharsets.UTF_8);
        return new TlogProof(leaf, index, path, Checkpoint.read(note));
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new Unreadable("a line of the proof should begin with " + word.strip());
        }
        return line.substring(word.length());
    }

    /** Whether the leaf stands at the index of the tree the checkpoint is about. */
    public boolean isIncluded() {
        return Inclusion.holds(
                index, checkpoint.size(), Hash.ofLeaf(leaf), path, checkpoint.root());
    }
}
