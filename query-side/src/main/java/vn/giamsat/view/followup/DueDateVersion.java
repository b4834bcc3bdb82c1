package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A due date the recommendation had at some time, and why; without a day none was set. */
public record DueDateVersion(@Nullable LocalDate on, @Nullable String reason) {}
