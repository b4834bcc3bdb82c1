package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.event.Document;

import java.time.LocalDate;
import java.util.UUID;

/** How a delegation came about: by which proposal, from which case, and by whose decision. */
public record DelegationFounding(
        @Nullable Document proposal,
        @Nullable UUID escalatedFrom,
        @Nullable Document decision,
        @Nullable LocalDate foundedOn) {

    static final DelegationFounding NOTHING_YET = new DelegationFounding(null, null, null, null);

    DelegationFounding after(DelegationEvent event) {
        return switch (event) {
            case DelegationProposed e -> proposed(e.proposal(), e.escalatedFrom());
            case ProposalResubmitted e -> proposed(e.proposal(), escalatedFrom);
            case ProposalApproved e -> decided(e.decision(), e.occurredOn());
            case DelegationFounded e -> decided(e.decision(), e.occurredOn());
            case DecisionRecorded e -> decided(e.decision(), foundedOn);
            default -> this;
        };
    }

    DelegationFounding shownToUnit() {
        return proposed(null, null);
    }

    private DelegationFounding proposed(@Nullable Document by, @Nullable UUID from) {
        return new DelegationFounding(by, from, decision, foundedOn);
    }

    private DelegationFounding decided(@Nullable Document by, @Nullable LocalDate on) {
        return new DelegationFounding(proposal, escalatedFrom, by, on);
    }
}
