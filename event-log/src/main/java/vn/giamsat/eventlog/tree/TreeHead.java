package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.Hash;

/** How large the tree is, and the one hash that stands for all of it. */
public record TreeHead(long size, Hash root) {}
