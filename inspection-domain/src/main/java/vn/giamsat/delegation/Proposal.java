package vn.giamsat.delegation;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM;
import static vn.giamsat.delegation.rule.DelegationRule.AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_A_NAME_AND_A_THEME;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Origin;
import vn.giamsat.value.InspectionId;

/** What the advisory organ puts before the issuing body. */
final class Proposal {

    private Proposal() {}

    static void requireWhole(ProposeDelegation command) {
        requireNamed(command.name(), command.theme());
        requireOrigin(
                command.origin(), command.escalatedFrom(), command.departure(), command.kind());
    }

    static void requireWhole(FoundDelegation command) {
        requireNamed(command.name(), command.theme());
        requireOrigin(
                command.origin(), command.escalatedFrom(), command.departure(), command.kind());
    }

    /** The case before may be on paper only, and then it is said why none is named. */
    private static void requireOrigin(
            Origin origin,
            @Nullable InspectionId before,
            @Nullable String departure,
            CaseKind kind) {
        require(
                before == null || origin == Origin.ESCALATED,
                ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT);
        if (origin != Origin.ESCALATED) {
            return;
        }
        require(isInspection(kind), AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION);
        require(
                before != null || departure != null && !departure.isBlank(),
                AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM);
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
