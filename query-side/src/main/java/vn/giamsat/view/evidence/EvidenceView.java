package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One row per file and the place where it was handed in. */
public final class EvidenceView implements View<EvidenceRow> {

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Class<EvidenceRow> rowType() {
        return EvidenceRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(
                EvidenceAdded.class,
                EvidenceWithdrawn.class,
                LatePaperAppended.class,
                ReportOutlineIssued.class,
                SelfReportReceived.class,
                SupplementReceived.class,
                DraftReportPrepared.class,
                AdoptionConferenceHeld.class,
                RemediationPlanned.class,
                ProgressReported.class,
                ResponseSubmitted.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case EvidenceAdded e -> keys(e.inspection(), e.evidence());
            case EvidenceWithdrawn e -> keys(e.inspection(), e.evidence());
            case LatePaperAppended e -> keys(e.inspection(), e.evidence());
            default -> keysOfPapers(recorded);
        };
    }

    /** Another case can never reach the evidence of this one. */
    private static List<String> keys(UUID inspection, UUID evidence) {
        return List.of(inspection + "/" + evidence);
    }

    /** Files without an id of their own are known by the event that brought them. */
    private static List<String> keysOfPapers(RecordedEvent recorded) {
        Papers papers = Papers.of(recorded.event());
        return papers == null
                ? List.of()
                : IntStream.range(0, papers.files().size())
                        .mapToObj(i -> recorded.eventId() + "/" + i)
                        .toList();
    }

    @Override
    public EvidenceRow evolve(@Nullable EvidenceRow row, RecordedEvent recorded, String key) {
        return switch (recorded.event()) {
            case EvidenceAdded e ->
                    row(
                            e.evidence(),
                            EvidencePlace.ofCase(e.inspection()),
                            EvidenceSource.EVIDENCE,
                            e.file(),
                            new WhatItShows(e.shows(), e.session(), e.evidenceDate()),
                            recorded);
            case LatePaperAppended e ->
                    row(
                            e.evidence(),
                            EvidencePlace.ofCase(e.inspection()),
                            EvidenceSource.LATE_PAPER,
                            e.file(),
                            new WhatItShows(e.shows(), null, e.occurredOn()),
                            recorded);
            case EvidenceWithdrawn e -> existing(row, recorded, key).withdrawn(e.reason());
            default -> paper(recorded, key);
        };
    }

    private static EvidenceRow paper(RecordedEvent recorded, String key) {
        Papers papers = Papers.of(recorded.event());
        if (papers == null) {
            throw new IllegalArgumentException("brings no file: " + recorded);
        }
        int index = Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
        return row(
                null,
                papers.place(),
                papers.source(),
                papers.files().get(index),
                WhatItShows.UNSAID,
                recorded);
    }

    private static EvidenceRow row(
            @Nullable UUID evidence,
            EvidencePlace place,
            EvidenceSource source,
            EvidenceFile file,
            WhatItShows meaning,
            RecordedEvent recorded) {
        return new EvidenceRow(
                evidence,
                place,
                EvidenceOrigin.of(source),
                EvidenceContent.of(file),
                meaning,
                EvidenceEntered.by(recorded),
                null);
    }
}
