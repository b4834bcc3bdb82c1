package vn.giamsat.api.lookback;

import vn.giamsat.api.read.Look;
import vn.giamsat.view.difference.ListDifference;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One list compared: everything of one kind that the reader sees before and after. */
record Part<T extends Record>(
        Kind<T> kind, List<T> before, List<T> after, ListDifference<T> difference) {

    private Part(Kind<T> kind, List<T> before, List<T> after) {
        this(kind, before, after, ListDifference.between(before, after, kind.key()));
    }

    /** Reads a list to its end at both moments. */
    static <T extends Record> Part<T> ofLists(
            Kind<T> kind, Look before, Look after, BiFunction<Look, PageRequest, Page<T>> list) {
        return new Part<>(
                kind,
                WholeList.of(page -> list.apply(before, page)),
                WholeList.of(page -> list.apply(after, page)));
    }

    static <T extends Record> Part<T> ofOne(
            Kind<T> kind, Look before, Look after, Function<Look, Optional<T>> find) {
        return new Part<>(
                kind, find.apply(before).stream().toList(), find.apply(after).stream().toList());
    }

    /** Whether there was nothing at all to compare. */
    boolean isAbsent() {
        return before.isEmpty() && after.isEmpty();
    }
}
