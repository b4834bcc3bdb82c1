package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.command.AccountCommand;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.DelegationCommand;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.integrity.command.AuditedLogCommand;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.command.ReportingPeriodCommand;
import vn.giamsat.recommendation.command.OpenRecommendation;
import vn.giamsat.recommendation.command.RecommendationCommand;
import vn.giamsat.unit.command.UnitCommand;
import vn.giamsat.value.UnitId;

import java.util.List;
import java.util.Optional;

/** Finds whose matter a command is about; nothing when it is about something that is not there. */
final class MatterOfCommand {

    private final MatterLookup matters;

    MatterOfCommand(MatterLookup matters) {
        this.matters = matters;
    }

    Optional<Matter> of(DomainCommand command) {
        return switch (command) {
            case AccountCommand _, UnitCommand _, AuditedLogCommand _ ->
                    Optional.of(Matter.OF_THE_OFFICE);
            case ProposeDelegation proposed -> Optional.of(issuedBy(proposed.issuer()));
            case FoundDelegation founded -> Optional.of(issuedBy(founded.issuer()));
            case DelegationCommand other -> matters.ofDelegation(other.delegation().value());
            // the case is not there yet: whoever may open it does so by standing in its delegation
            case OpenInspection opened -> matters.ofDelegation(opened.delegation().value());
            case InspectionCommand other -> matters.ofInspection(other.inspection().value());
            case OpenRecommendation opened -> matters.ofInspection(opened.inspection().value());
            case RecommendationCommand other ->
                    matters.ofRecommendation(other.recommendation().value());
            case OpenReportingPeriod opened -> Optional.of(keptBy(opened.body()));
            case ReportingPeriodCommand other -> matters.ofPeriod(other.period().value());
            default ->
                    throw new IllegalArgumentException(
                            "a command of no known family: " + command.getClass().getName());
        };
    }

    /**
     * Accounts, units, delegations that are yet to be, periods everybody sees, the log: there is no
     * matter to keep from anybody.
     */
    static boolean hidesNothing(DomainCommand command) {
        return switch (command) {
            case AccountCommand _,
                    UnitCommand _,
                    ProposeDelegation _,
                    FoundDelegation _,
                    ReportingPeriodCommand _,
                    AuditedLogCommand _ ->
                    true;
            default -> false;
        };
    }

    /** The periods of the whole office are kept by those who serve all of it. */
    private static Matter keptBy(@Nullable UnitId body) {
        return new Matter(body == null ? null : body.value(), List.of(), null);
    }

    private static Matter issuedBy(Issuer issuer) {
        return new Matter(issuer.unit(), List.of(), null);
    }
}
