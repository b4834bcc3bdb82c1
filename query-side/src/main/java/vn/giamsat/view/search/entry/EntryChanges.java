package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything an event changes among what can be found: its matter, its papers, its files. */
public final class EntryChanges {

    /** Facts that bring words, or take them back. */
    public static final Set<Class<? extends DomainEvent>> OF_WORDS =
            Set.of(
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

    private EntryChanges() {}

    public static List<String> keysOf(RecordedEvent recorded) {
        return of(recorded).stream().map(EntryChange::key).distinct().toList();
    }

    public static List<EntryChange> of(RecordedEvent recorded, String key) {
        return of(recorded).stream().filter(change -> change.key().equals(key)).toList();
    }

    public static List<EntryChange> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case UnitEvent e -> UnitEntries.of(e, recorded);
            case DelegationEvent e ->
                    all(
                            DelegationEntries.of(e),
                            DelegationEntries.papers(e, recorded),
                            outline(e, recorded));
            case InspectionEvent e -> all(CaseEntries.of(e), CasePapers.of(e, recorded), List.of());
            case RecommendationEvent e ->
                    all(
                            RecommendationEntries.of(e),
                            RecommendationEntries.papers(e, recorded),
                            List.of());
            default -> List.of(); // a register that is not searched
        };
    }

    private static List<EntryChange> outline(DelegationEvent event, RecordedEvent recorded) {
        return event instanceof ReportOutlineIssued e
                ? FileEntries.brought(
                        recorded,
                        FileEntries.listOf(e.file()),
                        true,
                        draft -> draft.ofDelegation(e.delegation()))
                : List.of();
    }

    private static List<EntryChange> all(
            @Nullable EntryChange ofMatter, List<EntryChange> papers, List<EntryChange> files) {
        List<EntryChange> all = new ArrayList<>();
        if (ofMatter != null) {
            all.add(ofMatter);
        }
        all.addAll(papers);
        all.addAll(files);
        return all;
    }
}
