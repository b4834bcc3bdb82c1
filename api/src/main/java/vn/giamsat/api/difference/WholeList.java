package vn.giamsat.api.difference;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A list read to its end: what differs can only be said of all of it. */
public final class WholeList {

    static final int MOST = 5_000;

    private WholeList() {}

    public static <T> List<T> of(Function<PageRequest, Page<T>> list) {
        List<T> items = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = list.apply(new PageRequest(PageRequest.MOST, cursor));
            items.addAll(page.items());
            cursor = page.nextCursor();
            if (items.size() >= MOST && cursor != null) {
                throw Refused.because(ProblemKind.TOO_MANY_TO_COMPARE, Map.of("most", MOST));
            }
        } while (cursor != null);
        return items;
    }
}
