package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.note.VerifierKey;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.text.Unreadable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The policy in a package is never asked about anything; but one that is of another log, or names
 * no key that the auditor has pinned, was made for somebody to be deceived by. While keys are
 * rotated it may name more than the auditor has.
 */
final class PolicyCheck {

    static final String NAME = "policy";

    private PolicyCheck() {}

    static void compare(byte[] packaged, TrustPolicy pinned, List<AuditFinding> findings) {
        try {
            TrustPolicy said = TrustPolicy.read(packaged);
            if (!said.origin().equals(pinned.origin())
                    || Collections.disjoint(keys(pinned), keys(said))) {
                findings.add(differs("origin " + said.origin()));
            }
        } catch (Unreadable why) {
            findings.add(differs(String.valueOf(why.getMessage())));
        }
    }

    private static Set<String> keys(TrustPolicy policy) {
        return policy.logs().stream().map(VerifierKey::vkey).collect(Collectors.toSet());
    }

    private static AuditFinding differs(String why) {
        return AuditFinding.of(AuditFindingKind.PACKAGE_POLICY_DIFFERS, Map.of("why", why));
    }
}
