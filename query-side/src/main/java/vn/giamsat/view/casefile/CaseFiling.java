package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.view.fold.ShownWhole;

import java.util.List;

/**
 * The file as a file: closed, archived, what its record lacks, and the position of its first event.
 */
public record CaseFiling(
        @Nullable CaseFileClosed closing,
        @ShownWhole @Nullable CaseFileArchived archiving,
        @ShownWhole List<MissingCaseFact> missing,
        long opened) {

    static CaseFiling opened(long position) {
        return new CaseFiling(null, null, List.of(), position);
    }

    CaseFiling after(CaseStep step) {
        return switch (step) {
            case CaseFileClosed e -> new CaseFiling(e, archiving, missing, opened);
            case CaseFileArchived e -> new CaseFiling(closing, e, missing, opened);
            default -> this;
        };
    }

    CaseFiling lacking(List<MissingCaseFact> facts) {
        return new CaseFiling(closing, archiving, facts, opened);
    }

    CaseFiling shownToUnit() {
        return opened(opened);
    }
}
