package vn.giamsat.view.relation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.delegation.event.Post;

import java.util.UUID;

/**
 * Why somebody may read a case: a role, for the whole office or for one unit, or a post in the
 * delegation. The unit has its name of that day.
 */
public record AccessReason(
        @Nullable Role role, @Nullable UUID unit, @Nullable String unitName, @Nullable Post post) {

    static AccessReason role(Role role, @Nullable UUID unit) {
        return new AccessReason(role, unit, null, null);
    }

    static AccessReason post(Post post) {
        return new AccessReason(null, null, null, post);
    }

    AccessReason named(@Nullable String name) {
        return new AccessReason(role, unit, name, post);
    }

    /** Whether it opens the inner work of the case, and not only what the unit was shown. */
    boolean opensInnerWork() {
        return role != Role.UNIT_OFFICER;
    }
}
