package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.view.fold.ShownWhole;

import java.util.List;
import java.util.UUID;

/** What a case is about: which delegation examines what at which unit, and on which papers. */
public record CaseMatter(
        UUID inspection,
        UUID delegation,
        UUID subject,
        CaseKind kind,
        String theme,
        List<Document> basis,
        @ShownWhole @Nullable PeriodExamined periodExamined,
        @Nullable UUID escalatedFrom) {

    static CaseMatter opened(InspectionOpened e) {
        return new CaseMatter(
                e.inspection(),
                e.delegation(),
                e.subject(),
                e.kind(),
                e.theme(),
                e.basis(),
                e.periodExamined(),
                e.escalatedFrom());
    }

    CaseMatter after(CaseStep step) {
        return step instanceof InspectionAdjusted e
                ? with(
                        e.theme() == null ? theme : e.theme(),
                        e.periodExamined() == null ? periodExamined : e.periodExamined(),
                        escalatedFrom)
                : this;
    }

    CaseMatter shownToUnit() {
        return with(theme, periodExamined, null);
    }

    private CaseMatter with(
            String aboutTheme, @Nullable PeriodExamined period, @Nullable UUID cameFrom) {
        return new CaseMatter(
                inspection, delegation, subject, kind, aboutTheme, basis, period, cameFrom);
    }
}
