package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.view.fold.Derived;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per thing insiders can find; it changes only when its words do. */
public final class SearchEntryView implements View<SearchEntryRow> {

    @Override
    public String name() {
        return "search_entry";
    }

    @Override
    public Class<SearchEntryRow> rowType() {
        return SearchEntryRow.class;
    }

    @Override
    public List<Derived<SearchEntryRow>> derived() {
        return List.of(new Derived<>("found_by", row -> row.wording().lexemes()));
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(
                UnitEvent.class,
                DelegationEvent.class,
                CaseStep.class,
                FindingRecorded.class,
                FindingAmended.class,
                UpwardRequestRecorded.class,
                EvidenceAdded.class,
                LatePaperAppended.class,
                ExaminedMemberNamed.class,
                ExaminedMemberWithdrawn.class,
                SuperiorDirected.class,
                RecommendationEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return isTaken(recorded) ? Changes.keysOf(recorded) : List.of();
    }

    @Override
    public @Nullable SearchEntryRow evolve(
            @Nullable SearchEntryRow row, RecordedEvent recorded, String key) {
        SearchEntryRow after = row;
        for (Change change : Changes.of(recorded, key)) {
            EntryDraft draft =
                    after == null && change.begins()
                            ? new EntryDraft(change.kind(), recorded)
                            : EntryDraft.of(existing(after, recorded, key));
            after = change.to(draft, recorded).forInsiders();
        }
        return after;
    }
}
