package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * The last sequence number of every aggregate, so that a gap or a repeat is seen. It holds 16 bytes
 * for each aggregate and keeps room of about twice that, not the events: a million aggregates take
 * some 48 MB. Aggregates are told apart by 64 bits of a hash with a secret of this run, so nobody
 * can prepare two that collide.
 */
final class Sequences {

    private static final long EMPTY = 0;

    private final byte[] secret = new byte[16];
    private long[] keys = new long[1 << 12];
    private long[] last = new long[1 << 12];
    private int aggregates;

    Sequences() {
        new SecureRandom().nextBytes(secret);
    }

    /**
     * Remembers this number as the last of its aggregate and answers the one before; -1 for none.
     */
    long follow(String aggregate, long sequence) {
        if (aggregates * 2 >= keys.length) {
            grow();
        }
        long key = key(aggregate);
        int slot = slot(key);
        long before = -1;
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            aggregates++;
        } else {
            before = last[slot];
        }
        last[slot] = Math.max(before, sequence);
        return before;
    }

    private long key(String aggregate) {
        byte[] id = aggregate.getBytes(StandardCharsets.UTF_8);
        long key = ByteBuffer.wrap(Hash.of(secret, id).bytes()).getLong();
        return key == EMPTY ? 1 : key;
    }

    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldLast = last;
        keys = new long[oldKeys.length * 2];
        last = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                last[slot] = oldLast[i];
            }
        }
    }
}
