package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.Part;

import java.util.UUID;

/** One file in its place: of a delegation, a case or a recommendation. */
public record EvidenceRow(
        @Nullable UUID evidence,
        @Part EvidencePlace place,
        @Part EvidenceOrigin origin,
        @Part EvidenceContent content,
        @Part WhatItShows meaning,
        @Part EvidenceEntered entered,
        @Nullable String withdrawnBecause) {

    EvidenceRow withdrawn(String reason) {
        return new EvidenceRow(evidence, place, origin, content, meaning, entered, reason);
    }

    /** Who entered a file is not told to a unit. */
    public EvidenceRow withoutWhoAdded() {
        return new EvidenceRow(
                evidence, place, origin, content, meaning, entered.withoutWho(), withdrawnBecause);
    }
}
