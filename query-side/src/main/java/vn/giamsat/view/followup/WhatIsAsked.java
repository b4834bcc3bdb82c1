package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.recommendation.event.RecommendationOpened;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a recommendation asks, of which unit, drawn from which case, and the notice it stands in.
 */
public record WhatIsAsked(
        UUID inspection,
        UUID delegation,
        UUID addressee,
        @Nullable String reference,
        String text,
        List<UUID> findings,
        Document notice,
        @Nullable LocalDate issuedOn) {

    static WhatIsAsked by(RecommendationOpened e) {
        return new WhatIsAsked(
                e.inspection(),
                e.delegation(),
                e.addressee(),
                e.reference(),
                e.text(),
                e.findings(),
                e.notice(),
                e.issuedOn());
    }

    /** Words about it behind its number, if it has one. */
    public String numbered(String words) {
        return reference == null ? words : reference + ". " + words;
    }
}
