package vn.giamsat.api.difference;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.WholeList;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A list read to its end: what differs can only be said of all of it. */
public final class ComparedList {

    private static final int MOST = 5_000;

    private ComparedList() {}

    public static <T> List<T> of(Function<PageRequest, Page<T>> list) {
        List<T> items = WholeList.upTo(MOST + 1, list);
        if (items.size() > MOST) {
            throw Refused.because(ProblemKind.TOO_MANY_TO_COMPARE, Map.of("most", MOST));
        }
        return items;
    }
}
