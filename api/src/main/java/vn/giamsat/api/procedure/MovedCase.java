package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that keeps the due date it was given, and the day it would have under a changed rule or
 * calendar; missing where that cannot be counted. What case it is, is told to those who may see it.
 */
public record MovedCase(
        @Nullable UUID inspection,
        @Nullable String subject,
        @Nullable String theme,
        LocalDate dueOn,
        @Nullable LocalDate wouldBe) {}
