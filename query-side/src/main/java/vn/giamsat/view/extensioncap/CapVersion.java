package vn.giamsat.view.extensioncap;

import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.event.CapTerms;

import java.time.Instant;

/** What a cap was from one of its facts on, who set it, and why. */
public record CapVersion(
        long version,
        Instant recordedAt,
        @Nullable String recordedBy,
        String reason,
        CapTerms terms,
        RuleSource source) {}
