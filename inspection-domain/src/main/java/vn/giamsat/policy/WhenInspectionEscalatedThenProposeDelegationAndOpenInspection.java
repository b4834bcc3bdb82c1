package vn.giamsat.policy;

import static vn.giamsat.event.CaseKind.SUSPICION_INSPECTION;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/**
 * Signs of violation lead to an inspection of their own: a delegation is proposed to the same
 * issuing body and its case is opened, both linked to the case they come from.
 */
public final class WhenInspectionEscalatedThenProposeDelegationAndOpenInspection
        implements Policy<InspectionEscalated> {

    private static final String NAME = "Đoàn kiểm tra khi có dấu hiệu vi phạm: ";

    private static final String ORDERED_THEN = "Theo quyết định chuyển sang kiểm tra đã ghi nhận";

    @Override
    public Class<InspectionEscalated> when() {
        return InspectionEscalated.class;
    }

    @Override
    public List<DomainCommand> then(InspectionEscalated event) {
        return List.of(propose(event), open(event));
    }

    private static ProposeDelegation propose(InspectionEscalated event) {
        return new ProposeDelegation(
                new DelegationId(event.newDelegation()),
                NAME + event.theme(),
                SUSPICION_INSPECTION,
                Origin.ESCALATED,
                event.issuer(),
                event.theme(),
                basis(event),
                null,
                new InspectionId(event.inspection()),
                occasion(event),
                null);
    }

    private static OpenInspection open(InspectionEscalated event) {
        return new OpenInspection(
                new InspectionId(event.newInspection()),
                new DelegationId(event.newDelegation()),
                new UnitId(event.subject()),
                SUSPICION_INSPECTION,
                event.theme(),
                basis(event),
                null,
                event.deadlineRule(),
                new InspectionId(event.inspection()),
                occasion(event));
    }

    private static List<Document> basis(InspectionEscalated event) {
        Document order = event.document();
        return order == null ? List.of() : List.of(order);
    }

    /**
     * However long the policy was held up, what follows was ordered on the day of the escalation.
     */
    private static Occasion occasion(InspectionEscalated event) {
        String given = event.lateReason();
        return new Occasion(event.occurredOn(), given != null ? given : ORDERED_THEN);
    }
}
