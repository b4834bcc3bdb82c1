package vn.giamsat.view.entry;

import vn.giamsat.view.read.Page;

/** Finds one page of a list. */
@FunctionalInterface
public interface ListFinder<T> {
    Page<T> find(ListQuery query);
}
