package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.StoredAs;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A delegation was founded. */
@StoredAs(name = "delegation.delegation-founded", version = 1)
public record DelegationFounded(
        UUID delegation,
        String name,
        CaseKind kind,
        Origin origin,
        Issuer issuer,
        @Nullable Document decision,
        String theme,
        List<Document> basis,
        List<Member> members,
        @Nullable PeriodExamined periodExamined,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable UUID escalatedFrom,
        @KeptInside @Paragraph @Nullable String departure)
        implements DelegationEvent {

    /** Not escalated from a case, as most are. */
    public DelegationFounded(
            UUID delegation,
            String name,
            CaseKind kind,
            Origin origin,
            Issuer issuer,
            @Nullable Document decision,
            String theme,
            List<Document> basis,
            List<Member> members,
            @Nullable PeriodExamined periodExamined,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason) {
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
                occurredOn,
                lateReason,
                null,
                null);
    }
}
