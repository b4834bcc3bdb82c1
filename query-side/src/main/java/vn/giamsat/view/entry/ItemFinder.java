package vn.giamsat.view.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Scope;

import java.util.Optional;
import java.util.UUID;

/** Finds one item of a list, as far as the reader may see it. */
@FunctionalInterface
public interface ItemFinder<T> {
    Optional<T> find(UUID id, Scope scope, @Nullable Long asOf);
}
