package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.UUID;

/**
 * One finding in its present words; earlier words are in the earlier versions of the row. Shown are
 * the words in which the unit was shown it, if it was.
 */
public record FindingRow(
        UUID finding,
        UUID inspection,
        @Part FindingStatus status,
        @Part FindingWords words,
        @Part FindingBasis basis,
        @Part FindingAuthors writtenBy,
        @Nullable ShownFinding shown,
        @Part FindingFacts facts) {

    static FindingRow recorded(FindingRecorded e, RecordedEvent recorded) {
        return new FindingRow(
                e.finding(),
                e.inspection(),
                FindingStatus.DRAFTED,
                new FindingWords(e.kind(), e.content()),
                new FindingBasis(e.session(), e.evidence(), e.occurredOn()),
                FindingAuthors.first(recorded.actor()),
                null,
                FindingFacts.first(recorded));
    }

    FindingRow become(FindingState next, @Nullable String said, RecordedEvent recorded) {
        return with(new FindingStatus(next, said), shown, recorded);
    }

    FindingRow shown(RecordedEvent recorded) {
        return with(status.shown(), words.shown(), recorded);
    }

    private FindingRow with(
            FindingStatus next, @Nullable ShownFinding told, RecordedEvent recorded) {
        return new FindingRow(
                finding, inspection, next, words, basis, writtenBy, told, facts.and(recorded));
    }

    /** New words have neither been reviewed nor shown. */
    FindingRow amended(FindingAmended e, RecordedEvent recorded) {
        return new FindingRow(
                finding,
                inspection,
                new FindingStatus(FindingState.DRAFT, e.reason()),
                new FindingWords(e.kind(), e.content()),
                basis,
                writtenBy.amended(recorded.actor()),
                shown,
                facts.amended(recorded));
    }

    /** What the unit was shown, without authors, evidence and what was said inside. */
    public FindingRow shownToUnit() {
        if (shown == null) {
            throw new IllegalStateException("finding " + finding + " was never shown");
        }
        return new FindingRow(
                finding,
                inspection,
                status.toldToUnit(),
                new FindingWords(shown.kind(), shown.content()),
                basis.withoutEvidence(),
                FindingAuthors.UNTOLD,
                shown,
                facts);
    }
}
