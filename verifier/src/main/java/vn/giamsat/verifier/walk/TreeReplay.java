package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.tree.GrowingTree;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.List;

/** The tree that one telling of the history makes, and the tiles above it that do not fit it. */
final class TreeReplay {

    private final GrowingTree tree;
    private final UpperTiles upper;

    private TreeReplay(GrowingTree tree, UpperTiles upper) {
        this.tree = tree;
        this.upper = upper;
    }

    static TreeReplay over(LogSource source) {
        var upper = new UpperTiles(new LastTiles(source));
        return new TreeReplay(GrowingTree.telling(upper), upper);
    }

    /** The same up to here, to go on in another way. */
    TreeReplay branch() {
        UpperTiles other = upper.branch();
        return new TreeReplay(tree.branch(other), other);
    }

    void add(Hash leaf) {
        tree.add(leaf);
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }

    void checkFullTiles() throws IOException {
        upper.checkFull();
    }

    /** What does not fit, the last tiles of each level included. */
    List<AuditFinding> tileFaults() throws IOException {
        upper.checkPartial();
        return upper.faults();
    }
}
