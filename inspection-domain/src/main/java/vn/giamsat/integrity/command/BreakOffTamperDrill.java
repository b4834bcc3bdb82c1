package vn.giamsat.integrity.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

/** Ends a drill without a result, with the reason. */
@WhileLog(LogCondition.WITH_RUNNING_DRILL)
public record BreakOffTamperDrill(
        LogId log, @Nullable Long expectedVersion, DrillId drill, @Paragraph String reason)
        implements AuditedLogCommand {}
