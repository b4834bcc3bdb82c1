package vn.giamsat.procedure;

import vn.giamsat.extensioncap.event.CapSubject;

import java.util.Optional;
import java.util.UUID;

/**
 * The office's own data for decisions: its rules of time limits, its calendar, its caps, and what a
 * delegation's papers say of time, as the log has them at this moment. What was decided by them is
 * in the event, so replay never asks here.
 */
public interface OfficeProcedure {

    /** The rule of this code, in force or not; none where the office has no such rule. */
    Optional<DeadlineRule> rule(String code);

    WorkingCalendar calendar();

    CaseGround ground(UUID delegation);

    /** How far extensions of this kind may go; none where the office has not set it. */
    Optional<ExtensionCap> cap(CapSubject subject);
}
