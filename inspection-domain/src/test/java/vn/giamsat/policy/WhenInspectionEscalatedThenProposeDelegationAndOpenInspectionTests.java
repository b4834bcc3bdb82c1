package vn.giamsat.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class WhenInspectionEscalatedThenProposeDelegationAndOpenInspectionTests {

    private static final UUID FORMER = new UUID(1, 1);
    private static final UUID DELEGATION = new UUID(1, 2);
    private static final UUID CASE = new UUID(1, 3);
    private static final UUID SUBJECT = new UUID(1, 4);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final Issuer ISSUER =
            new Issuer("Ban Thường vụ Tỉnh ủy Long An", null, Level.PROVINCE);
    private static final Document ORDER =
            new Document(DocumentType.DECISION, "Tỉnh ủy", null, "1400", null, DAY, null);

    private final WhenInspectionEscalatedThenProposeDelegationAndOpenInspection policy =
            new WhenInspectionEscalatedThenProposeDelegationAndOpenInspection();

    @Test
    void a_delegation_is_proposed_and_its_case_opened_both_linked_to_the_former_case() {
        Occasion ordered = Occasion.late(DAY, "Theo quyết định chuyển sang kiểm tra đã ghi nhận");

        assertThat(policy.then(escalated(ORDER, null)))
                .containsExactly(
                        new ProposeDelegation(
                                new DelegationId(DELEGATION),
                                "Đoàn kiểm tra khi có dấu hiệu vi phạm: Quản lý đất đai",
                                CaseKind.SUSPICION_INSPECTION,
                                Origin.ESCALATED,
                                ISSUER,
                                "Quản lý đất đai",
                                List.of(ORDER),
                                null,
                                new InspectionId(FORMER),
                                ordered),
                        new OpenInspection(
                                new InspectionId(CASE),
                                new DelegationId(DELEGATION),
                                new UnitId(SUBJECT),
                                CaseKind.SUSPICION_INSPECTION,
                                "Quản lý đất đai",
                                List.of(ORDER),
                                null,
                                null,
                                new InspectionId(FORMER),
                                ordered));
    }

    @Test
    void an_order_without_a_paper_gives_no_basis_and_keeps_its_own_reason() {
        assertThat(policy.then(escalated(null, "Hồ sơ đến sau")))
                .first()
                .isInstanceOfSatisfying(
                        ProposeDelegation.class,
                        proposal -> {
                            assertThat(proposal.basis()).isEmpty();
                            assertThat(proposal.occasion())
                                    .isEqualTo(Occasion.late(DAY, "Hồ sơ đến sau"));
                        });
    }

    private static InspectionEscalated escalated(Document order, String lateReason) {
        return new InspectionEscalated(
                FORMER,
                DELEGATION,
                CASE,
                List.of(new UUID(3, 1)),
                order,
                "Có dấu hiệu vi phạm",
                DAY,
                lateReason,
                SUBJECT,
                "Quản lý đất đai",
                ISSUER);
    }
}
