package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per case. */
public final class CaseFileView implements View<CaseFileRow> {

    @Override
    public String name() {
        return "case_file";
    }

    @Override
    public Class<CaseFileRow> rowType() {
        return CaseFileRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(InspectionEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof InspectionEvent event
                ? List.of(event.inspection().toString())
                : List.of();
    }

    @Override
    public CaseFileRow evolve(@Nullable CaseFileRow row, RecordedEvent recorded, String key) {
        InspectionEvent event = (InspectionEvent) recorded.event();
        CaseFileDraft draft =
                event instanceof InspectionOpened opened
                        ? new CaseFileDraft(opened, recorded.position())
                        : new CaseFileDraft(existing(row, recorded, key));
        Steps.take(draft, event);
        draft.openToUnit |= Steps.opensToUnit(event);
        draft.illustrated |= recorded.illustration();
        draft.illustratedSteps =
                IllustratedSteps.after(draft.illustratedSteps, event, recorded.illustration());
        return draft.row();
    }
}
