package vn.giamsat.integrity.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.integrity.event.VerificationOutcome;
import vn.giamsat.value.LogId;

import java.util.List;

/**
 * Records that an auditor has checked the history up to a size, with which root (standard base64),
 * by which tool and what it said.
 */
@AtAnyTime
public record RecordVerification(
        LogId log,
        @Nullable Long expectedVersion,
        long size,
        String root,
        VerificationOutcome outcome,
        List<String> findings,
        String tool)
        implements AuditedLogCommand {}
