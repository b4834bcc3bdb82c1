package vn.giamsat.view.maintenance;

import java.util.List;

/**
 * What a comparison found: for each view the position up to which it was compared, how many
 * versions of rows it has, the digests of what is live and of what the log says, and the rows in
 * which they differ.
 */
public record Fidelity(List<OfView> views) {

    public Fidelity {
        views = List.copyOf(views);
    }

    public boolean isFaithful() {
        return views.stream().allMatch(OfView::isFaithful);
    }

    /**
     * The live rows of one view beside those replayed. Of many differences the first are listed.
     */
    public record OfView(
            String view,
            long position,
            long versions,
            String liveDigest,
            String replayedDigest,
            long differing,
            List<Difference> differences) {

        public boolean isFaithful() {
            return liveDigest.equals(replayedDigest) && differing == 0;
        }
    }

    /** A version of a row that is not what the log says, named by key and first position. */
    public record Difference(String key, long position, Kind kind, List<String> columns) {

        /** In which way it is not what the log says. */
        public enum Kind {
            ALTERED,
            MISSING,
            SURPLUS
        }
    }
}
