package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.view.fold.Derived;
import vn.giamsat.view.search.entry.EntryDraft;
import vn.giamsat.view.search.entry.SearchShownRow;

import java.util.List;
import java.util.Set;

/**
 * One row per thing of a matter that units can find once it is shown to them. Apart from what
 * insiders find, so that showing a thing does not write its words a second time there. A unit has
 * few matters and its search begins with them, so these words need no index.
 */
public final class SearchShownView extends EntryView<SearchShownRow> {

    private static final Set<Class<? extends DomainEvent>> SHOWN_OR_TO_BE =
            Set.of(
                    DelegationEvent.class,
                    CaseStep.class,
                    FindingRecorded.class,
                    FindingAmended.class,
                    FindingShownToUnit.class,
                    UpwardRequestRecorded.class,
                    RecommendationEvent.class);

    @Override
    public String name() {
        return "search_shown";
    }

    @Override
    public Class<SearchShownRow> rowType() {
        return SearchShownRow.class;
    }

    @Override
    public List<Derived<SearchShownRow>> derived() {
        return List.of(
                new Derived<>(
                        "found_by",
                        row -> row.wording() == null ? null : Lexemes.of(row.wording())));
    }

    /**
     * The register of units is open to everyone, and found as insiders find it. What a delegation
     * gathers, whom it examines and what it asks of a superior is never shown.
     */
    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return SHOWN_OR_TO_BE;
    }

    @Override
    EntryDraft draft(SearchShownRow row) {
        return EntryDraft.of(row);
    }

    @Override
    @Nullable SearchShownRow row(EntryDraft draft) {
        return draft.forUnits();
    }
}
