package vn.giamsat.api.offer;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.recommendation.command.RecommendationCondition;
import vn.giamsat.recommendation.command.WhileRecommendation;
import vn.giamsat.view.followup.FollowUpRow;
import vn.giamsat.view.followup.FollowUpState;

import java.util.stream.Stream;

/** Reads the conditions of a recommendation off its row. */
record RecommendationConditions(FollowUpRow row) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileRecommendation asked = command.getAnnotation(WhileRecommendation.class);
        return asked != null && Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(RecommendationCondition condition) {
        return switch (condition) {
            case UNCLOSED -> row.status().open();
            case CLOSED -> !row.status().open();
            case UNFULFILLED -> isUnfulfilled();
            case TO_BE_CARRIED_OUT ->
                    isUnfulfilled() && row.answers().results().waitingResponse() == null;
            case FULFILLED -> row.status().state() == FollowUpState.CONFIRMED;
            case WITH_DUE_DATE -> row.due().dueOn() != null;
            case NOT_ACKNOWLEDGED -> !row.answers().acknowledgement().acknowledged();
            case RESPONSE_WAITS -> row.answers().results().waitingResponse() != null;
            case EXTENSION_WAITS -> row.due().waitingExtension() != null;
            case NO_EXTENSION_WAITS -> row.due().waitingExtension() == null;
        };
    }

    private boolean isUnfulfilled() {
        return row.status().open() && row.status().state() != FollowUpState.CONFIRMED;
    }
}
