package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.POLICY;
import static vn.giamsat.api.security.Relationship.UNIT_OFFICER;

import static java.util.Map.entry;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.recommendation.command.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A recommendation is born of a conclusion and answered by its addressee. */
final class RecommendationPermissions implements AggregatePermissions<RecommendationCommand> {

    private static final Map<Class<? extends RecommendationCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(OpenRecommendation.class, Set.of(POLICY)),
                    entry(AssignFollowUpOfficer.class, FOLLOW_UP),
                    entry(SetDueDate.class, Set.of(ISSUER)),
                    entry(AcknowledgeRecommendation.class, Set.of(UNIT_OFFICER)),
                    entry(PlanRemediation.class, Set.of(UNIT_OFFICER)),
                    entry(ReportProgress.class, Set.of(UNIT_OFFICER)),
                    entry(SubmitResponse.class, Set.of(UNIT_OFFICER)),
                    entry(WithdrawResponse.class, Set.of(UNIT_OFFICER)),
                    entry(AskExtension.class, Set.of(UNIT_OFFICER)),
                    entry(AcceptResponse.class, FOLLOW_UP),
                    entry(AcceptResponseInPart.class, FOLLOW_UP),
                    entry(RejectResponse.class, FOLLOW_UP),
                    entry(GrantExtension.class, Set.of(ISSUER)),
                    entry(RefuseExtension.class, Set.of(ISSUER)),
                    entry(SendReminder.class, FOLLOW_UP),
                    entry(CloseRecommendation.class, FOLLOW_UP),
                    entry(CloseByAuthority.class, Set.of(ISSUER)),
                    entry(ReopenRecommendation.class, FOLLOW_UP));

    @Override
    public Class<RecommendationCommand> family() {
        return RecommendationCommand.class;
    }

    @Override
    public Map<Class<? extends RecommendationCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public Optional<Matter> matterAt(
            Class<? extends DomainCommand> command, UUID id, MatterLookup matters) {
        return command == OpenRecommendation.class
                ? matters.ofInspection(id)
                : matters.ofRecommendation(id);
    }

    @Override
    public Optional<Matter> matterOf(RecommendationCommand command, MatterLookup matters) {
        UUID id =
                command instanceof OpenRecommendation opened
                        ? opened.inspection().value()
                        : command.recommendation().value();
        return matterAt(command.getClass(), id, matters);
    }
}
