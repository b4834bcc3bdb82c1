package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.Hash;

/** Gives the hash of each full subtree: of 2^level leaves, counted from the left. */
interface Nodes {

    Hash node(int level, long index);
}
