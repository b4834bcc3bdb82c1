package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;

import java.util.List;
import java.util.UUID;

/** What a delegation is for: its name, who sends it, why, and what it looks into. */
public record DelegationMatter(
        UUID delegation,
        String name,
        CaseKind kind,
        Origin origin,
        Issuer issuer,
        @Nullable UUID issuerUnit,
        String theme,
        List<Document> basis) {

    static DelegationMatter proposed(DelegationProposed e) {
        return new DelegationMatter(
                e.delegation(),
                e.name(),
                e.kind(),
                e.origin(),
                e.issuer(),
                e.issuer().unit(),
                e.theme(),
                e.basis());
    }

    static DelegationMatter founded(DelegationFounded e) {
        return new DelegationMatter(
                e.delegation(),
                e.name(),
                e.kind(),
                e.origin(),
                e.issuer(),
                e.issuer().unit(),
                e.theme(),
                e.basis());
    }

    DelegationMatter after(DelegationEvent event) {
        return switch (event) {
            case ProposalResubmitted e -> called(name, e.theme());
            case ProposalApproved e -> called(e.name(), theme);
            default -> this;
        };
    }

    private DelegationMatter called(String newName, String newTheme) {
        return new DelegationMatter(
                delegation, newName, kind, origin, issuer, issuerUnit, newTheme, basis);
    }
}
