package vn.giamsat.integrity.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

/** Has a throw-away copy of the log attacked in each known way, to see what the checks catch. */
@WhileLog(LogCondition.WITHOUT_RUNNING_DRILL)
public record BeginTamperDrill(LogId log, @Nullable Long expectedVersion, @NewId DrillId drill)
        implements AuditedLogCommand {}
