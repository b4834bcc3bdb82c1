package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding is on its way to the unit, and what was last said about it: why it was returned,
 * amended or withdrawn.
 */
public record FindingStatus(FindingState state, @Nullable String remark) {

    static final FindingStatus DRAFTED = new FindingStatus(FindingState.DRAFT, null);

    FindingStatus shown() {
        return new FindingStatus(FindingState.SHOWN, remark);
    }

    /** A unit knows a finding from when it was shown, and no remark of those inside. */
    FindingStatus toldToUnit() {
        return new FindingStatus(
                state == FindingState.WITHDRAWN ? state : FindingState.SHOWN, null);
    }
}
