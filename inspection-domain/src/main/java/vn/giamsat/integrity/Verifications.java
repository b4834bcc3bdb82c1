package vn.giamsat.integrity;

import static vn.giamsat.integrity.rule.AuditedLogRule.AN_INTACT_HISTORY_HAS_NO_FINDINGS;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_VERIFICATION_COVERS_AT_LEAST_ONE_FACT;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_VERIFICATION_NAMES_THE_ROOT_IT_SAW;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_VERIFICATION_WITH_FINDINGS_SAYS_WHICH;

import vn.giamsat.integrity.command.RecordVerification;
import vn.giamsat.rule.RuleViolated;

import java.util.Base64;

/** What the record of a verification must say, whatever was found. */
final class Verifications {

    private static final int BYTES_OF_A_ROOT = 32;

    private Verifications() {}

    static void require(RecordVerification command) {
        RuleViolated.require(command.size() > 0, A_VERIFICATION_COVERS_AT_LEAST_ONE_FACT);
        RuleViolated.require(isRoot(command.root()), A_VERIFICATION_NAMES_THE_ROOT_IT_SAW);
        boolean found = !command.findings().isEmpty();
        switch (command.outcome()) {
            case INTACT -> RuleViolated.require(!found, AN_INTACT_HISTORY_HAS_NO_FINDINGS);
            case FINDINGS -> RuleViolated.require(found, A_VERIFICATION_WITH_FINDINGS_SAYS_WHICH);
        }
    }

    private static boolean isRoot(String root) {
        try {
            return Base64.getDecoder().decode(root).length == BYTES_OF_A_ROOT;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
