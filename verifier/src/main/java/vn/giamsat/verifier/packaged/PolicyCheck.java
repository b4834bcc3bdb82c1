package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.Finding;
import vn.giamsat.verifier.FindingKind;
import vn.giamsat.verifier.Policy;
import vn.giamsat.verifier.Unreadable;
import vn.giamsat.verifier.VerifierKey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The policy in a package is never asked about anything; but one that names another log, or keys of
 * the log that the auditor has not pinned, was made for somebody to be deceived by.
 */
final class PolicyCheck {

    static final String NAME = "policy";

    private PolicyCheck() {}

    static void compare(byte[] packaged, Policy pinned, List<Finding> findings) {
        try {
            Policy said = Policy.read(packaged);
            if (!said.origin().equals(pinned.origin()) || !keys(pinned).containsAll(keys(said))) {
                findings.add(differs("keys"));
            }
        } catch (Unreadable why) {
            findings.add(differs(String.valueOf(why.getMessage())));
        }
    }

    private static Set<String> keys(Policy policy) {
        return policy.logs().stream().map(VerifierKey::vkey).collect(Collectors.toSet());
    }

    private static Finding differs(String why) {
        return Finding.of(FindingKind.PACKAGE_POLICY_DIFFERS, Map.of("why", why));
    }
}
