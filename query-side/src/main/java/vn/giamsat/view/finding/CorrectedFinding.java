package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The words a finding had before its present ones, oldest first, and where in the log they were
 * amended; where it was withdrawn, if it was.
 */
public record CorrectedFinding(
        UUID finding, List<EarlierWords> earlier, @Nullable Long withdrawnAt) {

    /** Words that stood until the position at which they were amended, and why they were. */
    public record EarlierWords(
            FindingKind kind, FindingContent content, long amendedAt, @Nullable String reason) {}

    /** A row as it began to stand at the position. */
    record Version(FindingRow finding, long since) {}

    /** Of the versions of one finding, in their order. */
    static CorrectedFinding of(List<Version> versions) {
        List<EarlierWords> earlier = new ArrayList<>();
        Long withdrawnAt = null;
        FindingRow before = versions.getFirst().finding();
        for (Version version : versions) {
            FindingRow row = version.finding();
            if (!row.words().equals(before.words())) {
                earlier.add(
                        new EarlierWords(
                                before.words().kind(),
                                before.words().content(),
                                version.since(),
                                row.status().remark()));
            }
            if (isWithdrawn(row) && !isWithdrawn(before)) {
                withdrawnAt = version.since();
            }
            before = row;
        }
        return new CorrectedFinding(before.finding(), List.copyOf(earlier), withdrawnAt);
    }

    private static boolean isWithdrawn(FindingRow row) {
        return row.status().state() == FindingState.WITHDRAWN;
    }

    boolean isCorrected() {
        return !earlier.isEmpty() || withdrawnAt != null;
    }
}
