package vn.giamsat.verifier.tree;

import vn.giamsat.verifier.text.Unreadable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An entry bundle of C2SP tlog-tiles: leaf texts, each after its length in two bytes. */
public final class Bundle {

    private Bundle() {}

    public static List<byte[]> read(byte[] bundle, int width) {
        List<byte[]> entries = new ArrayList<>(width);
        int at = 0;
        while (at < bundle.length) {
            if (at + 2 > bundle.length) {
                throw new Unreadable("a bundle ends in the middle of a length");
            }
            int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            at += 2;
            if (at + length > bundle.length) {
                throw new Unreadable("a bundle ends in the middle of an entry");
            }
            entries.add(Arrays.copyOfRange(bundle, at, at + length));
            at += length;
        }
        if (entries.size() != width) {
            throw new Unreadable("a bundle of %d entries, not %d".formatted(entries.size(), width));
        }
        return entries;
    }
}
