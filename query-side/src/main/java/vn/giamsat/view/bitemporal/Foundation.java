package vn.giamsat.view.bitemporal;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;

import java.util.List;
import java.util.stream.Stream;

/** What must have happened before a fact can be told, and what others are built upon it. */
record Foundation(List<String> needs, List<String> brings) {

    static Foundation of(DomainEvent event) {
        return switch (event) {
            case ConclusionIssued e -> ofConclusion(e);
            case InspectionEvent e -> FoundationOfCase.of(e);
            case RecommendationEvent e -> ofRecommendation(e);
            default -> new Foundation(List.of(), List.of());
        };
    }

    private static Foundation ofConclusion(ConclusionIssued e) {
        Stream<String> drawn =
                e.recommendations().stream()
                        .map(RecommendationDrawn::recommendation)
                        .map(id -> "drawn/" + id);
        return new Foundation(
                List.of(FoundationOfCase.OPENED),
                Stream.concat(Stream.of(FoundationOfCase.CONCLUSION), drawn).toList());
    }

    private static Foundation ofRecommendation(RecommendationEvent event) {
        String opened = "recommendation/" + event.recommendation();
        String closed = "closed/" + event.recommendation();
        return switch (event) {
            case RecommendationOpened e ->
                    new Foundation(List.of("drawn/" + e.recommendation()), List.of(opened));
            case ResponseSubmitted e -> bringing(opened, "response/" + e.response());
            case ResponseWithdrawn e -> needing(opened, "response/" + e.response());
            case ResponseAccepted e -> needing(opened, "response/" + e.response());
            case ResponseAcceptedInPart e -> needing(opened, "response/" + e.response());
            case ResponseRejected e -> needing(opened, "response/" + e.response());
            case ExtensionAsked e -> bringing(opened, "extension/" + e.request());
            case ExtensionGranted e -> needing(opened, "extension/" + e.request());
            case ExtensionRefused e -> needing(opened, "extension/" + e.request());
            case RecommendationClosed _, RecommendationClosedByAuthority _ ->
                    bringing(opened, closed);
            case RecommendationReopened _ -> needing(opened, closed);
            default -> needing(opened);
        };
    }

    static Foundation needing(String... needed) {
        return new Foundation(List.of(needed), List.of());
    }

    static Foundation bringing(String needed, String brought) {
        return new Foundation(List.of(needed), List.of(brought));
    }
}
