package vn.giamsat.view.dependents;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Follows wrong words through what was done while they stood. What rests on them carries them on: a
 * finding that names withdrawn evidence, a recommendation that was drawn from such a finding.
 */
final class DependencyTrail {

    private final boolean ofTheCase;
    private final Set<UUID> wrong = new HashSet<>();
    private final Set<UUID> drawn = new HashSet<>();

    /** Begins with the words that were wrong. */
    DependencyTrail(DomainEvent words) {
        ofTheCase = words instanceof InspectionEvent;
        switch (words) {
            case FindingRecorded e -> wrong.add(e.finding());
            case FindingAmended e -> wrong.add(e.finding());
            case EvidenceAdded e -> wrong.add(e.evidence());
            case LatePaperAppended e -> wrong.add(e.evidence());
            case ConclusionIssued e -> e.recommendations().forEach(this::carryOn);
            case RecommendationEvent e -> drawn.add(e.recommendation());
            default -> {}
        }
    }

    /** How the fact rests on them; null when it does not. To be asked in the order of the log. */
    @Nullable DependencyKind of(DomainEvent event) {
        if (event instanceof RecommendationEvent e) {
            return ofRecommendation(e);
        }
        if (event instanceof ConclusionIssued e) {
            e.recommendations().stream().filter(this::restsOnIt).forEach(this::carryOn);
        }
        if (names(event)) {
            return DependencyKind.NAMES_IT;
        }
        return ofTheCase && speaksForTheCase(event) ? DependencyKind.SPEAKS_FOR_THE_CASE : null;
    }

    private @Nullable DependencyKind ofRecommendation(RecommendationEvent event) {
        if (!drawn.contains(event.recommendation())) {
            return null;
        }
        return event instanceof RecommendationOpened
                ? DependencyKind.DRAWN_FROM_IT
                : DependencyKind.FOLLOWS_FROM_IT;
    }

    /** One that names no finding rests on all the conclusion says. */
    private boolean restsOnIt(RecommendationDrawn recommendation) {
        return recommendation.findings().isEmpty() || isWrong(recommendation.findings());
    }

    private void carryOn(RecommendationDrawn recommendation) {
        drawn.add(recommendation.recommendation());
    }

    private boolean names(DomainEvent event) {
        return switch (event) {
            case FindingRecorded e when isWrong(e.evidence()) -> wrong.add(e.finding());
            case FindingAmended e -> wrong.contains(e.finding());
            case FindingSubmittedForReview e -> wrong.contains(e.finding());
            case FindingApproved e -> wrong.contains(e.finding());
            case FindingShownToUnit e -> wrong.contains(e.finding());
            case InspectionEscalated e -> isWrong(e.findings());
            case ConclusionIssued e ->
                    e.recommendations().stream()
                            .map(RecommendationDrawn::findings)
                            .anyMatch(this::isWrong);
            default -> false;
        };
    }

    private boolean isWrong(Collection<UUID> named) {
        return !Collections.disjoint(wrong, named);
    }

    private static boolean speaksForTheCase(DomainEvent event) {
        return List.of(
                        DraftReportPrepared.class,
                        AdoptionConferenceHeld.class,
                        OralRemarksRecorded.class,
                        ReportedToIssuer.class,
                        ConclusionIssued.class,
                        ConclusionCorrected.class,
                        NoticeDelivered.class,
                        SuperiorDirected.class,
                        InspectionEscalated.class,
                        CaseFileClosed.class)
                .contains(event.getClass());
    }
}
