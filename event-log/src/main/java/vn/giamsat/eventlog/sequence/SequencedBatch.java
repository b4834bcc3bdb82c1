package vn.giamsat.eventlog.sequence;

/**
 * What one round of sequencing did: how many events got a position, how many have one now, and how
 * many of these have a leaf.
 */
record SequencedBatch(int count, long size, long leaves) {

    boolean isTreeBehind() {
        return leaves < size;
    }
}
