package vn.giamsat.api.integrity;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;

/** Leaves and stored events tell everything about everybody, so only auditors read them. */
final class Auditors {

    private Auditors() {}

    static void require(Caller caller) {
        if (!caller.holds(Role.AUDITOR)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
    }
}
