package vn.giamsat.api.page;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.read.PageRequest;

import java.util.Optional;

/** What a page shows; what may not be seen is told as if it were not there. */
public final class PageLimits {

    /** As much as is read for one page of one case. */
    public static final PageRequest ALL_OF_A_CASE = PageRequest.first(PageRequest.MOST);

    /** How many facts of a diary are told on one page. */
    public static final int TOLD_AT_ONCE = 200;

    private PageLimits() {}

    public static <T> T orAbsent(Optional<T> row) {
        return row.orElseThrow(() -> Refused.because(ProblemKind.ABSENT));
    }
}
