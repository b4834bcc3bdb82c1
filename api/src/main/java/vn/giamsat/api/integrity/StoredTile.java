package vn.giamsat.api.integrity;

import vn.giamsat.eventlog.tree.TilePath;
import vn.giamsat.eventlog.tree.Tree;

/** A tile or a bundle of leaves, as the tree has it stored. */
record StoredTile(Tree tree, TilePath path) {

    byte[] bytes() {
        return path.level() == TilePath.ENTRIES
                ? tree.entries(path.index(), path.width())
                : tree.tile(path.level(), path.index(), path.width());
    }
}
