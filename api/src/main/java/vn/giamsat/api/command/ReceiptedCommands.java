package vn.giamsat.api.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.command.CorrectConclusion;
import vn.giamsat.inspection.command.ExtendInspection;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.recommendation.command.CloseByAuthority;
import vn.giamsat.recommendation.command.CloseRecommendation;
import vn.giamsat.recommendation.command.GrantExtension;
import vn.giamsat.recommendation.command.RefuseExtension;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The acts that bind others, after which whoever acted is offered a receipt: a conclusion issued or
 * corrected, a response, a decision on an extension, a closure. Each leaves one event.
 */
public final class ReceiptedCommands {

    private static final Map<Class<? extends DomainCommand>, Class<? extends DomainEvent>> ACTS =
            Map.of(
                    IssueConclusion.class, ConclusionIssued.class,
                    CorrectConclusion.class, ConclusionCorrected.class,
                    ExtendInspection.class, InspectionExtended.class,
                    CloseCaseFile.class, CaseFileClosed.class,
                    SubmitResponse.class, ResponseSubmitted.class,
                    GrantExtension.class, ExtensionGranted.class,
                    RefuseExtension.class, ExtensionRefused.class,
                    CloseRecommendation.class, RecommendationClosed.class,
                    CloseByAuthority.class, RecommendationClosedByAuthority.class);

    private static final Set<String> EVENTS =
            ACTS.values().stream().map(Class::getSimpleName).collect(Collectors.toSet());

    private ReceiptedCommands() {}

    /** Whether commands of this type are answered with a receipt. */
    public static boolean contain(Class<?> command) {
        return ACTS.containsKey(command);
    }

    /** Whether the fact of this name was a weighty act. */
    public static boolean left(String event) {
        return EVENTS.contains(event);
    }

    static String receipt(String aggregate, long version) {
        return "/api/log/receipts/" + aggregate + "/" + version;
    }
}
