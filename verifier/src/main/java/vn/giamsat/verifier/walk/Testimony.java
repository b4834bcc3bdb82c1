package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The trees that the log's three tellings make, and a fourth of what most of them say at each
 * position. They are one tree until the tellings first differ; a signed root then says which of
 * them to believe.
 */
final class Testimony {

    /** Whom one can believe. */
    enum Teller {
        ENTRIES,
        TILES,
        EVENTS,
        MOST
    }

    private final TreeReplay most;
    private @Nullable List<@Nullable TreeReplay> apart;

    Testimony(LogSource source) {
        most = TreeReplay.over(source);
    }

    void agreed(Hash hash) {
        if (apart != null) {
            for (TreeReplay account : apart) {
                if (account != null) {
                    account.add(hash);
                }
            }
        }
        most.add(hash);
    }

    /** False when nobody says anything about this position, so that no tree can go on. */
    boolean heard(PositionCopies place) {
        Hash said = place.most();
        if (said == null) {
            return false;
        }
        if (apart == null) {
            apart = new ArrayList<>(List.of(most.branch(), most.branch(), most.branch()));
        }
        for (int i = 0; i < apart.size(); i++) {
            Hash hash = told(Teller.values()[i], place);
            TreeReplay account = apart.get(i);
            if (hash == null) {
                apart.set(i, null);
            } else if (account != null) {
                account.add(hash);
            }
        }
        most.add(said);
        return true;
    }

    void checkFullTiles() throws IOException {
        most.checkFullTiles();
        if (apart != null) {
            for (TreeReplay account : apart) {
                if (account != null) {
                    account.checkFullTiles();
                }
            }
        }
    }

    /** The tiles above level 0 that do not fit what this one tells. */
    List<AuditFinding> tileFaults(Teller believed) throws IOException {
        return account(believed).tileFaults();
    }

    private TreeReplay account(Teller teller) {
        TreeReplay account =
                apart == null || teller == Teller.MOST ? null : apart.get(teller.ordinal());
        return account == null ? most : account;
    }

    /** Whom a signed root confirms; null when nobody. */
    @Nullable Teller confirmedBy(Hash root) {
        if (apart != null) {
            for (int i = 0; i < apart.size(); i++) {
                TreeReplay account = apart.get(i);
                if (account != null && account.root().equals(root)) {
                    return Teller.values()[i];
                }
            }
        }
        return most.root().equals(root) ? Teller.MOST : null;
    }

    long size() {
        return most.size();
    }

    static @Nullable Hash told(Teller teller, PositionCopies place) {
        return switch (teller) {
            case ENTRIES -> place.entryHash();
            case TILES -> place.tile();
            case EVENTS -> place.eventHash();
            case MOST -> place.most();
        };
    }
}
