package vn.giamsat.recommendation;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.event.EarlierVersion;
import vn.giamsat.recommendation.command.RecommendationCommand;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.rule.RecommendationRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to recommendations: how they are answered, extended and closed. */
public final class RecommendationDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return Recommendation.class;
    }

    @Override
    public Class<RecommendationCommand> commands() {
        return RecommendationCommand.class;
    }

    @Override
    public Class<RecommendationEvent> events() {
        return RecommendationEvent.class;
    }

    @Override
    public List<EarlierVersion> earlierVersions() {
        return List.of(FollowUpOfficerAssigned.VERSION_1);
    }

    @Override
    public List<Rule> rules() {
        return List.of(RecommendationRule.values());
    }
}
