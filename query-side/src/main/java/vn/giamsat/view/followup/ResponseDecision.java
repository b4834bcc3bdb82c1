package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What was decided last on a response: confirmed, confirmed in part or returned, and why. */
public record ResponseDecision(
        UUID response, FollowUpState outcome, @Nullable String text, @Nullable LocalDate on) {}
