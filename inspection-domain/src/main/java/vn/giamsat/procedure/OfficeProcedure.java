package vn.giamsat.procedure;

import java.util.Optional;
import java.util.UUID;

/**
 * The office's own data for decisions: its rules of time limits and its calendar, and what a
 * delegation's papers say of time, as the log has them at this moment. What was decided by them is
 * in the event, so replay never asks here.
 */
public interface OfficeProcedure {

    /** The rule of this code, in force or not; none where the office has no such rule. */
    Optional<DeadlineRule> rule(String code);

    WorkingCalendar calendar();

    CaseGround ground(UUID delegation);
}
