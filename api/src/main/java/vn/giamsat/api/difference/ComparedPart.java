package vn.giamsat.api.difference;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.view.difference.ListDifference;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One list compared: everything of one kind that the reader sees before and after. */
record ComparedPart<T extends Record>(
        ComparedKind<T> kind, List<T> before, List<T> after, ListDifference<T> difference) {

    private ComparedPart(ComparedKind<T> kind, List<T> before, List<T> after) {
        this(kind, before, after, ListDifference.between(before, after, kind.key()));
    }

    /** Reads a list to its end at both moments. */
    static <T extends Record> ComparedPart<T> ofLists(
            ComparedKind<T> kind,
            ReadContext before,
            ReadContext after,
            BiFunction<ReadContext, PageRequest, Page<T>> list) {
        return new ComparedPart<>(
                kind,
                ComparedList.of(page -> list.apply(before, page)),
                ComparedList.of(page -> list.apply(after, page)));
    }

    static <T extends Record> ComparedPart<T> ofOne(
            ComparedKind<T> kind,
            ReadContext before,
            ReadContext after,
            Function<ReadContext, Optional<T>> find) {
        return new ComparedPart<>(
                kind, find.apply(before).stream().toList(), find.apply(after).stream().toList());
    }

    /** Whether there was nothing at all to compare. */
    boolean isAbsent() {
        return before.isEmpty() && after.isEmpty();
    }
}
