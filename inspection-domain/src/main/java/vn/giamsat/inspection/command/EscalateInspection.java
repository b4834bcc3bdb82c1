package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.Document;
import vn.giamsat.event.NewId;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

/**
 * The issuing body orders an inspection for signs of violation as a linked new case, or turns to
 * another body for it, as a standing committee (Ban Thường vụ) does to its inspection commission
 * (Ủy ban Kiểm tra). The delegation is proposed to the body that is named, which decides on it.
 */
@ReadOnceMore
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.WITH_SIGN_TO_ESCALATE})
@AskedInOrder({"document", "issuer", "occasion", "findings", "deadlineRule", "reason"})
public record EscalateInspection(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId DelegationId newDelegation,
        @NewId InspectionId newInspection,
        @Refers(ReferenceKind.FINDING) List<UUID> findings,
        @Nullable Document document,
        @Paragraph String reason,
        Issuer issuer,
        @Refers(ReferenceKind.DEADLINE_RULE) @Nullable String deadlineRule,
        Occasion occasion)
        implements InspectionCommand {

    /** Without a rule of time limits for the new case. */
    public EscalateInspection(
            InspectionId inspection,
            @Nullable Long expectedVersion,
            DelegationId newDelegation,
            InspectionId newInspection,
            List<UUID> findings,
            @Nullable Document document,
            String reason,
            Issuer issuer,
            Occasion occasion) {
        this(
                inspection,
                expectedVersion,
                newDelegation,
                newInspection,
                findings,
                document,
                reason,
                issuer,
                null,
                occasion);
    }
}
