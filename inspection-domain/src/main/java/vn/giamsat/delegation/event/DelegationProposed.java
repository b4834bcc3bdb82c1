package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.event.StoredAs;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The advisory organ proposed a delegation. */
@StoredAs(name = "delegation.delegation-proposed", version = 1)
public record DelegationProposed(
        UUID delegation,
        String name,
        CaseKind kind,
        Origin origin,
        Issuer issuer,
        String theme,
        List<Document> basis,
        @Nullable Document proposal,
        @Nullable UUID escalatedFrom,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @KeptInside @Paragraph @Nullable String departure)
        implements DelegationEvent {

    /** With nothing unusual to explain. */
    public DelegationProposed(
            UUID delegation,
            String name,
            CaseKind kind,
            Origin origin,
            Issuer issuer,
            String theme,
            List<Document> basis,
            @Nullable Document proposal,
            @Nullable UUID escalatedFrom,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason) {
        this(
                delegation,
                name,
                kind,
                origin,
                issuer,
                theme,
                basis,
                proposal,
                escalatedFrom,
                occurredOn,
                lateReason,
                null);
    }
}
