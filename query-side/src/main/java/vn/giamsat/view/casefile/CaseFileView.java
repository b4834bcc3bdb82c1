package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseStep;
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
        return Set.of(CaseStep.class);
    }

    /** With what is found in it a whole case becomes an illustration. */
    @Override
    public Set<Class<? extends DomainEvent>> takesIllustrations() {
        return Set.of(InspectionEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case CaseStep step -> List.of(step.inspection().toString());
            case InspectionEvent found when recorded.illustration() ->
                    List.of(found.inspection().toString());
            default -> List.of();
        };
    }

    @Override
    public CaseFileRow evolve(@Nullable CaseFileRow row, RecordedEvent recorded, String key) {
        boolean illustration = recorded.illustration();
        return switch (recorded.event()) {
            case InspectionOpened e ->
                    CaseFileRow.opened(e, recorded.position()).after(e, illustration);
            case CaseStep step -> existing(row, recorded, key).after(step, illustration);
            default -> existing(row, recorded, key).asIllustration();
        };
    }
}
