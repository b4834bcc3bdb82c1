package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

/** Where a recommendation stands, and what a partial confirmation left to be done. */
public record FollowUpStatus(FollowUpState state, boolean open, @Nullable String remaining) {

    static final FollowUpStatus OPENED = in(FollowUpState.OPEN, null);

    private static FollowUpStatus in(FollowUpState state, @Nullable String remaining) {
        return new FollowUpStatus(state, state.isOpen(), remaining);
    }

    FollowUpStatus to(FollowUpState next) {
        return in(next, remaining);
    }

    /** Whoever did more already does not go back to having taken note. */
    FollowUpStatus acknowledged() {
        return state == FollowUpState.OPEN ? to(FollowUpState.ACKNOWLEDGED) : this;
    }

    FollowUpStatus confirmed() {
        return in(FollowUpState.CONFIRMED, null);
    }

    FollowUpStatus confirmedInPart(String left) {
        return in(FollowUpState.CONFIRMED_IN_PART, left);
    }
}
