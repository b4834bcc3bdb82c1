package vn.giamsat.view.fold.table;

/**
 * Which rows may have been written to a table: it never forgets one, and very seldom takes one for
 * written that was not (a Bloom filter; one in a million while there are less than three million).
 */
final class WrittenKeys {

    private static final int BITS = 1 << 26;
    private static final int PROBES = 8;

    private final long[] bits = new long[BITS / Long.SIZE];

    void add(String key) {
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    boolean mayHold(String key) {
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(long hash, int probe) {
        return (int) hash + probe * (int) (hash >>> Integer.SIZE) & BITS - 1;
    }

    /** FNV-1a, its bits mixed once more. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }
}
