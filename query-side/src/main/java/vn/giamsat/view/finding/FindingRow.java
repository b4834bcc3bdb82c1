package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One finding in its present words; earlier words are in the earlier versions of the row. Authors
 * are all who wrote its words, none of whom may review it; the remark is what was last said about
 * it: why it was returned, amended or withdrawn. Illustrated tells of its words, illustrated state
 * of what was last done with them.
 */
public record FindingRow(
        UUID finding,
        UUID inspection,
        FindingState state,
        FindingKind kind,
        FindingContent content,
        @Nullable UUID session,
        List<UUID> evidence,
        @Nullable LocalDate occurredOn,
        List<String> authors,
        @Nullable String remark,
        int amendments,
        @Nullable ShownFinding shown,
        boolean illustrated,
        boolean illustratedState,
        long recorded,
        long version) {

    /** What the unit was shown, without authors, evidence and what was said inside. */
    public FindingRow shownToUnit() {
        if (shown == null) {
            throw new IllegalStateException("finding " + finding + " was never shown");
        }
        FindingState seen =
                state == FindingState.WITHDRAWN ? FindingState.WITHDRAWN : FindingState.SHOWN;
        return new FindingRow(
                finding,
                inspection,
                seen,
                shown.kind(),
                shown.content(),
                session,
                List.of(),
                occurredOn,
                List.of(),
                null,
                0,
                shown,
                illustrated,
                illustratedState,
                recorded,
                version);
    }
}
