package vn.giamsat.view.integrity;

import vn.giamsat.integrity.event.VerificationOutcome;

import java.util.List;

/** What an auditor's check of the history up to a size said. */
public record Verification(
        long size, String root, VerificationOutcome outcome, List<String> findings, String tool) {}
