package vn.giamsat.delegation;

import static vn.giamsat.delegation.rule.DelegationRule.AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_A_NAME_AND_A_THEME;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT;
import static vn.giamsat.rule.RuleViolated.require;

import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Origin;

/** What the advisory organ puts before the issuing body. */
final class Proposal {

    private Proposal() {}

    static void requireWhole(ProposeDelegation command) {
        requireNamed(command.name(), command.theme());
        if (command.escalatedFrom() == null) {
            return;
        }
        require(
                command.origin() == Origin.ESCALATED,
                ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT);
        require(isInspection(command.kind()), AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION);
    }

    static void requireNamed(String name, String theme) {
        requireName(name);
        requireTheme(theme);
    }

    static void requireName(String name) {
        require(!name.isBlank(), A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    static void requireTheme(String theme) {
        require(!theme.isBlank(), A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    private static boolean isInspection(CaseKind kind) {
        return switch (kind) {
            case COMPLIANCE_INSPECTION, SUSPICION_INSPECTION -> true;
            case THEMATIC_SUPERVISION, INSPECTION_VISIT -> false;
        };
    }
}
