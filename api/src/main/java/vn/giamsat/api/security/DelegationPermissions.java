package vn.giamsat.api.security;

import static vn.giamsat.api.security.AggregatePermissions.with;
import static vn.giamsat.api.security.Relationship.FOLLOW_UP_OFFICER;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.POLICY;

import static java.util.Map.entry;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.*;
import vn.giamsat.delegation.event.Issuer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The issuing body decides on its delegations, văn thư registers its papers. */
final class DelegationPermissions implements AggregatePermissions<DelegationCommand> {

    private static final Map<Class<? extends DelegationCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(ProposeDelegation.class, with(OFFICE, FOLLOW_UP_OFFICER, POLICY)),
                    entry(ReturnProposal.class, Set.of(ISSUER)),
                    entry(ResubmitProposal.class, with(OFFICE, FOLLOW_UP_OFFICER)),
                    entry(ApproveProposal.class, Set.of(ISSUER)),
                    entry(FoundDelegation.class, OFFICE),
                    entry(RecordDecision.class, OFFICE),
                    entry(DecidePlan.class, OFFICE),
                    entry(AdjustPlan.class, Set.of(ISSUER)),
                    entry(IssueReportOutline.class, HEADS),
                    entry(AssignWork.class, HEADS),
                    entry(AppointMember.class, OFFICE),
                    entry(ReplaceMember.class, OFFICE),
                    entry(ReleaseMember.class, OFFICE),
                    entry(DisbandDelegation.class, OFFICE));

    @Override
    public Class<DelegationCommand> family() {
        return DelegationCommand.class;
    }

    @Override
    public Map<Class<? extends DelegationCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public Optional<Matter> matterAt(
            Class<? extends DomainCommand> command, UUID id, MatterLookup matters) {
        return matters.ofDelegation(id);
    }

    @Override
    public Optional<Matter> matterOf(DelegationCommand command, MatterLookup matters) {
        return switch (command) {
            case ProposeDelegation proposed -> Optional.of(issuedBy(proposed.issuer()));
            case FoundDelegation founded -> Optional.of(issuedBy(founded.issuer()));
            default -> matters.ofDelegation(command.delegation().value());
        };
    }

    /** A delegation that is yet to be is nothing to keep from anybody. */
    @Override
    public boolean hidesNothing(DelegationCommand command) {
        return command instanceof ProposeDelegation || command instanceof FoundDelegation;
    }

    private static Matter issuedBy(Issuer issuer) {
        return new Matter(issuer.unit(), List.of(), null);
    }
}
