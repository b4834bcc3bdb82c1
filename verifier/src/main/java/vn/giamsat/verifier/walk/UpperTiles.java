package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.tree.GrowingTree;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the tiles above level 0 against the subtrees of the leaves below them. */
final class UpperTiles implements GrowingTree.Completed {

    private static final int HEIGHT = 8;
    private static final int WIDTH = 1 << HEIGHT;

    private final LastTiles tiles;
    private final List<List<Hash>> levels = new ArrayList<>();
    private final List<Long> nextTile = new ArrayList<>();
    private final List<AuditFinding> faults = new ArrayList<>();

    UpperTiles(LastTiles tiles) {
        this.tiles = tiles;
    }

    UpperTiles branch() {
        var other = new UpperTiles(tiles);
        levels.forEach(level -> other.levels.add(new ArrayList<>(level)));
        other.nextTile.addAll(nextTile);
        other.faults.addAll(faults);
        return other;
    }

    List<AuditFinding> faults() {
        return faults;
    }

    @Override
    public void node(int height, long index, Hash hash) {
        if (height == 0 || height % HEIGHT != 0) {
            return;
        }
        int at = height / HEIGHT - 1;
        if (at == levels.size()) {
            levels.add(new ArrayList<>(WIDTH));
            nextTile.add(0L);
        }
        levels.get(at).add(hash);
    }

    /** Checks what is full by now. */
    void checkFull() throws IOException {
        for (int at = 0; at < levels.size(); at++) {
            if (levels.get(at).size() == WIDTH) {
                check(at);
            }
        }
    }

    /** Checks what is left over at the end. */
    void checkPartial() throws IOException {
        for (int at = 0; at < levels.size(); at++) {
            if (!levels.get(at).isEmpty()) {
                check(at);
            }
        }
    }

    private void check(int at) throws IOException {
        List<Hash> expected = levels.get(at);
        long index = nextTile.get(at);
        Map<String, String> facts = new HashMap<>();
        facts.put("level", String.valueOf(at + 1));
        facts.put("index", String.valueOf(index));
        try {
            byte[] tile = tiles.tile(at + 1, index, expected.size());
            if (!same(expected, tile)) {
                faults.add(AuditFinding.of(AuditFindingKind.TILE_ALTERED, facts));
            }
        } catch (NotThere gone) {
            faults.add(AuditFinding.of(AuditFindingKind.TILE_MISSING, facts));
        }
        expected.clear();
        nextTile.set(at, index + 1);
    }

    private static boolean same(List<Hash> expected, byte[] tile) {
        if (tile.length != expected.size() * Hash.LENGTH) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!Hash.fromTile(tile, i).equals(expected.get(i))) {
                return false;
            }
        }
        return true;
    }
}
