package vn.giamsat.view.course;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.followup.FollowUpState;

import java.time.LocalDate;

/**
 * How a recommendation stood after one fact: on the day the fact happened, or, where the record
 * names none, the day it was recorded. Reported on is the day of the response that waits or was
 * confirmed; done on that of the confirmed one, the day by which punctuality is judged.
 */
public record CourseStep(
        LocalDate on,
        FollowUpState state,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reportedOn,
        boolean done,
        @Nullable LocalDate doneOn) {

    CourseStep on(LocalDate day) {
        return new CourseStep(day, state, firstDueOn, dueOn, reportedOn, done, doneOn);
    }

    CourseStep become(FollowUpState next) {
        return new CourseStep(on, next, firstDueOn, dueOn, reportedOn, done, doneOn);
    }

    /** The first due date is the first there was, also where it was set later. */
    CourseStep due(@Nullable LocalDate day) {
        LocalDate first = firstDueOn == null ? day : firstDueOn;
        return day == null ? this : new CourseStep(on, state, first, day, reportedOn, done, doneOn);
    }

    CourseStep reported(@Nullable LocalDate day) {
        return new CourseStep(on, state, firstDueOn, dueOn, day, done, doneOn);
    }

    CourseStep confirmed() {
        return new CourseStep(on, state, firstDueOn, dueOn, reportedOn, true, reportedOn);
    }

    CourseStep takenUpAgain() {
        return new CourseStep(on, state, firstDueOn, dueOn, null, false, null);
    }
}
