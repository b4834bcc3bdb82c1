package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.event.StoredAs;

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
        @Nullable String lateReason)
        implements DelegationEvent {}
