package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

/** Proposes subject, content and team to the issuing body (tờ trình). */
@AskedInOrder({
    "proposal",
    "issuer",
    "basis",
    "occasion",
    "name",
    "kind",
    "origin",
    "theme",
    "escalatedFrom",
    "departure"
})
public record ProposeDelegation(
        DelegationId delegation,
        String name,
        CaseKind kind,
        Origin origin,
        Issuer issuer,
        @Paragraph String theme,
        List<Document> basis,
        @Nullable Document proposal,
        @Nullable InspectionId escalatedFrom,
        Occasion occasion,
        @KeptInside @Paragraph @Nullable String departure)
        implements DelegationCommand {

    /** With nothing unusual to explain. */
    public ProposeDelegation(
            DelegationId delegation,
            String name,
            CaseKind kind,
            Origin origin,
            Issuer issuer,
            String theme,
            List<Document> basis,
            @Nullable Document proposal,
            @Nullable InspectionId escalatedFrom,
            Occasion occasion) {
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
                occasion,
                null);
    }
}
