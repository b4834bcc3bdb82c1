package vn.giamsat.api.maintenance;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.ViewHealth;
import vn.giamsat.view.maintenance.RebuildStatus;

/**
 * How a view is doing, its last rebuild, and whether the rows of before that are still kept.
 *
 * @param lag how many events it is behind the log
 */
public record ViewState(
        ViewHealth health, long lag, @Nullable RebuildStatus rebuild, boolean oldKept) {}
