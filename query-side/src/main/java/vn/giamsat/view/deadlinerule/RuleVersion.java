package vn.giamsat.view.deadlinerule;

import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;

import java.time.Instant;

/** What a rule said from one of its facts on, who recorded that, and why. */
public record RuleVersion(
        long version,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason,
        RuleTerms terms,
        RuleSource source) {}
