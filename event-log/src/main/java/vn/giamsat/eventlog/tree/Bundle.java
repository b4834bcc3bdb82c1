package vn.giamsat.eventlog.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entry bundles of C2SP tlog-tiles: leaves one after the other, each behind its length. */
final class Bundle {

    private Bundle() {}

    static byte[] encode(List<byte[]> leaves) {
        int length = leaves.stream().mapToInt(leaf -> leaf.length + Short.BYTES).sum();
        var encoded = ByteBuffer.allocate(length);
        leaves.forEach(leaf -> encoded.putShort((short) leaf.length).put(leaf));
        return encoded.array();
    }

    static List<byte[]> decode(byte[] encoded) {
        var leaves = new ArrayList<byte[]>();
        var rest = ByteBuffer.wrap(encoded);
        while (rest.hasRemaining()) {
            byte[] leaf = new byte[rest.remaining() < Short.BYTES ? 0 : lengthIn(rest)];
            if (leaf.length == 0 || leaf.length > rest.remaining()) {
                throw new IllegalArgumentException("an entry bundle ends in the middle of a leaf");
            }
            rest.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    private static int lengthIn(ByteBuffer rest) {
        return Short.toUnsignedInt(rest.getShort());
    }
}
