package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A column rows are looked up by, worked out of the row whenever it is written and never read back:
 * what the row says is what counts.
 */
public record Derived<R extends Record>(String column, Function<R, @Nullable CopyValue> value) {}
