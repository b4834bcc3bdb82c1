package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One row per finding. */
public final class FindingView implements View<FindingRow> {

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public Class<FindingRow> rowType() {
        return FindingRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(
                FindingRecorded.class,
                FindingSubmittedForReview.class,
                FindingApproved.class,
                FindingReturned.class,
                FindingShownToUnit.class,
                FindingAmended.class,
                FindingWithdrawn.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case FindingRecorded e -> keys(e.inspection(), e.finding());
            case FindingSubmittedForReview e -> keys(e.inspection(), e.finding());
            case FindingApproved e -> keys(e.inspection(), e.finding());
            case FindingReturned e -> keys(e.inspection(), e.finding());
            case FindingShownToUnit e -> keys(e.inspection(), e.finding());
            case FindingAmended e -> keys(e.inspection(), e.finding());
            case FindingWithdrawn e -> keys(e.inspection(), e.finding());
            default -> List.of();
        };
    }

    private static List<String> keys(UUID inspection, UUID finding) {
        return List.of(key(inspection, finding));
    }

    /** Another case can never reach a finding of this one. */
    static String key(UUID inspection, UUID finding) {
        return inspection + "/" + finding;
    }

    @Override
    public FindingRow evolve(@Nullable FindingRow row, RecordedEvent recorded, String key) {
        if (recorded.event() instanceof FindingRecorded e) {
            return recorded(e, recorded);
        }
        FindingRow before = existing(row, recorded, key);
        FindingDraft draft = new FindingDraft(before);
        change(draft, recorded);
        return draft.row(before, recorded);
    }

    private static void change(FindingDraft draft, RecordedEvent recorded) {
        switch (recorded.event()) {
            case FindingSubmittedForReview _ -> draft.become(FindingState.IN_REVIEW, null);
            case FindingApproved e -> draft.become(FindingState.APPROVED, e.note());
            case FindingReturned e -> draft.become(FindingState.DRAFT, e.reason());
            case FindingShownToUnit _ -> draft.show();
            case FindingAmended e -> draft.amend(e, recorded.actor());
            case FindingWithdrawn e -> draft.become(FindingState.WITHDRAWN, e.reason());
            default -> throw new IllegalArgumentException("not about a finding: " + recorded);
        }
    }

    private static FindingRow recorded(FindingRecorded e, RecordedEvent recorded) {
        return new FindingRow(
                e.finding(),
                e.inspection(),
                FindingState.DRAFT,
                e.kind(),
                e.content(),
                e.session(),
                e.evidence(),
                e.occurredOn(),
                recorded.actor() == null ? List.of() : List.of(recorded.actor()),
                null,
                0,
                null,
                recorded.illustration(),
                recorded.illustration(),
                recorded.position(),
                recorded.version());
    }
}
