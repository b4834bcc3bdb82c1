package vn.giamsat.integrity.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

import java.util.List;

/**
 * Ends a drill with its result: the size of the log then, how many facts of it from the first on
 * were copied, what the checks said of the untouched copy, and every attack that was tried.
 */
@WhileLog(LogCondition.WITH_RUNNING_DRILL)
public record CompleteTamperDrill(
        LogId log,
        @Nullable Long expectedVersion,
        DrillId drill,
        long size,
        long copied,
        List<String> falseAlarms,
        List<AttackTried> attacks)
        implements AuditedLogCommand {}
