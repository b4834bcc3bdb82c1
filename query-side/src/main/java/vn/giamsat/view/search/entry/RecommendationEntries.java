package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Recommendations and the exchange about them, all of which the addressee reads too. */
final class RecommendationEntries {

    private RecommendationEntries() {}

    static @Nullable EntryChange of(RecommendationEvent event) {
        return switch (event) {
            case RecommendationOpened e -> opened(e);
            case DueDateSet e -> to(e, Place.REASON, e.reason());
            case RemediationPlanned e -> to(e, Place.REMEDIATION, e.text());
            case ProgressReported e -> to(e, Place.PROGRESS, e.text());
            case ResponseSubmitted e -> to(e, Place.RESPONSE, e.text());
            case ResponseWithdrawn e -> to(e, Place.REASON, e.reason());
            case ResponseAccepted e -> to(e, Place.DECISION_ON_RESPONSE, e.note());
            case ResponseAcceptedInPart e ->
                    to(
                            e,
                            draft -> {
                                draft.tell(Place.DECISION_ON_RESPONSE, e.accepted());
                                draft.tell(Place.DECISION_ON_RESPONSE, e.remaining());
                            });
            case ResponseRejected e -> to(e, Place.DECISION_ON_RESPONSE, e.reason());
            case ExtensionAsked e -> to(e, Place.REASON, e.reason());
            case ExtensionGranted e -> to(e, Place.NOTE, e.note());
            case ExtensionRefused e -> to(e, Place.REASON, e.reason());
            case ReminderSent e -> to(e, Place.REMINDER, e.text());
            case RecommendationAcknowledged e -> to(e, Place.NOTE, e.note());
            case RecommendationClosed e -> to(e, Place.NOTE, e.note());
            case RecommendationClosedByAuthority e -> to(e, Place.REASON, e.reason());
            case RecommendationReopened e -> to(e, Place.REASON, e.reason());
            case FollowUpOfficerAssigned _ -> null;
        };
    }

    private static EntryChange to(RecommendationEvent event, Place place, @Nullable String text) {
        return to(event, draft -> draft.tell(place, text));
    }

    private static EntryChange to(RecommendationEvent event, Consumer<EntryDraft> change) {
        return EntryChange.of(SearchKind.RECOMMENDATION, event.recommendation(), change);
    }

    private static EntryChange opened(RecommendationOpened e) {
        return EntryChange.begin(
                SearchKind.RECOMMENDATION,
                e.recommendation(),
                draft -> {
                    draft.about(e.recommendation());
                    draft.ofRecommendation(e.recommendation());
                    draft.ofCase(e.inspection());
                    draft.ofDelegation(e.delegation());
                    draft.ofUnit(e.addressee());
                    draft.title(e.reference());
                    draft.tell(Place.TEXT, e.text());
                });
    }

    /** The notice is a paper of the case; the others belong to the recommendation. */
    static List<EntryChange> papers(RecommendationEvent event, RecordedEvent recorded) {
        Consumer<EntryDraft> matter = draft -> draft.ofRecommendation(event.recommendation());
        DocumentEntries papers = new DocumentEntries(recorded, matter);
        return switch (event) {
            case DueDateSet e -> papers.shown(e.document()).changes();
            case ExtensionAsked e -> papers.shown(e.document()).changes();
            case ExtensionGranted e -> papers.shown(e.document()).changes();
            case ReminderSent e -> papers.shown(e.letter()).changes();
            case RecommendationClosedByAuthority e -> papers.shown(e.document()).changes();
            case RemediationPlanned e ->
                    Stream.concat(
                                    papers.shown(e.document()).changes().stream(),
                                    FileEntries.brought(recorded, e.files(), true, matter).stream())
                            .toList();
            case ResponseSubmitted e ->
                    Stream.concat(
                                    papers.shown(e.document()).changes().stream(),
                                    FileEntries.brought(recorded, e.files(), true, matter).stream())
                            .toList();
            case ProgressReported e -> FileEntries.brought(recorded, e.files(), true, matter);
            case RecommendationOpened _,
                    FollowUpOfficerAssigned _,
                    RecommendationAcknowledged _,
                    ResponseWithdrawn _,
                    ResponseAccepted _,
                    ResponseAcceptedInPart _,
                    ResponseRejected _,
                    ExtensionRefused _,
                    RecommendationClosed _,
                    RecommendationReopened _ ->
                    List.of();
        };
    }
}
