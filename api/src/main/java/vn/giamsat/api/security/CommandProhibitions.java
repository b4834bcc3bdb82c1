package vn.giamsat.api.security;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.inspection.command.EscalateInspection;

import java.util.List;

/**
 * What is refused even to whom the table names: to take a seat in a delegation oneself, and to
 * order a new case in the name of another body.
 */
final class CommandProhibitions {

    private CommandProhibitions() {}

    static boolean permits(DomainCommand command, Caller caller, Matter matter) {
        return seatedBy(command).stream()
                        .noneMatch(m -> caller.account().equals(m.person().account()))
                && !(command instanceof EscalateInspection ordered
                        && isInAnothersName(ordered, matter));
    }

    private static List<Member> seatedBy(DomainCommand command) {
        return switch (command) {
            case FoundDelegation founded -> founded.members();
            case ApproveProposal approved -> approved.members();
            case AppointMember appointed -> List.of(appointed.member());
            case ReplaceMember replaced -> List.of(replaced.successor());
            default -> List.of();
        };
    }

    /** What follows is proposed by a policy, whose own standing would let any name through. */
    private static boolean isInAnothersName(EscalateInspection ordered, Matter matter) {
        return matter.issuingUnit() != null
                && !matter.issuingUnit().equals(ordered.issuer().unit());
    }
}
