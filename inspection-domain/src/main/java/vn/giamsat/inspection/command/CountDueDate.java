package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.value.InspectionId;

/** Counts the last day of a case that waited for days off; of another case nothing changes. */
@AtAnyTime
public record CountDueDate(InspectionId inspection, @Nullable Long expectedVersion)
        implements InspectionCommand {}
