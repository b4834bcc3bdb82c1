package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.util.List;
import java.util.UUID;

/** The files an event brings along that are not evidence of their own, and whose they are. */
record Papers(EvidencePlace place, EvidenceSource source, List<EvidenceFile> files) {

    static @Nullable Papers of(DomainEvent event) {
        return switch (event) {
            case ReportOutlineIssued e ->
                    new Papers(
                            EvidencePlace.ofDelegation(e.delegation()),
                            EvidenceSource.REPORT_OUTLINE,
                            listOf(e.file()));
            case SelfReportReceived e ->
                    ofCase(EvidenceSource.SELF_REPORT, e.inspection(), e.files());
            case SupplementReceived e ->
                    ofCase(EvidenceSource.SUPPLEMENT, e.inspection(), e.files());
            case DraftReportPrepared e ->
                    ofCase(EvidenceSource.DRAFT_REPORT, e.inspection(), listOf(e.file()));
            case AdoptionConferenceHeld e ->
                    ofCase(EvidenceSource.CONFERENCE_MINUTES, e.inspection(), listOf(e.minutes()));
            case RemediationPlanned e ->
                    ofRecommendation(
                            EvidenceSource.REMEDIATION_PLAN, e.recommendation(), e.files());
            case ProgressReported e ->
                    ofRecommendation(EvidenceSource.PROGRESS, e.recommendation(), e.files());
            case ResponseSubmitted e ->
                    ofRecommendation(EvidenceSource.RESPONSE, e.recommendation(), e.files());
            default -> null;
        };
    }

    private static Papers ofCase(EvidenceSource source, UUID inspection, List<EvidenceFile> files) {
        return new Papers(EvidencePlace.ofCase(inspection), source, files);
    }

    private static Papers ofRecommendation(
            EvidenceSource source, UUID recommendation, List<EvidenceFile> files) {
        return new Papers(EvidencePlace.ofRecommendation(recommendation), source, files);
    }

    private static List<EvidenceFile> listOf(@Nullable EvidenceFile file) {
        return file == null ? List.of() : List.of(file);
    }
}
