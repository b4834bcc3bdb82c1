package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

/** Founds a delegation (đoàn) by a decision, or records a visit (đoàn công tác) that had none. */
@AskedInOrder({
    "decision",
    "issuer",
    "basis",
    "occasion",
    "name",
    "kind",
    "origin",
    "theme",
    "escalatedFrom",
    "periodExamined",
    "members",
    "departure"
})
public record FoundDelegation(
        DelegationId delegation,
        String name,
        CaseKind kind,
        Origin origin,
        Issuer issuer,
        @DemandedByRule @Nullable Document decision,
        @Paragraph String theme,
        List<Document> basis,
        List<Member> members,
        @Nullable PeriodExamined periodExamined,
        @Nullable InspectionId escalatedFrom,
        Occasion occasion,
        @KeptInside @Paragraph @Nullable String departure)
        implements DelegationCommand {

    /** Not escalated from a case, as most are. */
    public FoundDelegation(
            DelegationId delegation,
            String name,
            CaseKind kind,
            Origin origin,
            Issuer issuer,
            @Nullable Document decision,
            String theme,
            List<Document> basis,
            List<Member> members,
            @Nullable PeriodExamined periodExamined,
            Occasion occasion) {
        this(
                delegation,
                name,
                kind,
                origin,
                issuer,
                decision,
                theme,
                basis,
                members,
                periodExamined,
                null,
                occasion,
                null);
    }
}
