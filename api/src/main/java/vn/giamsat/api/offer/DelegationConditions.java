package vn.giamsat.api.offer;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.DelegationCondition;
import vn.giamsat.delegation.command.WhileDelegation;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.Document;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.delegation.DelegationState;

import java.util.stream.Stream;

/** Reads the conditions of a delegation off its row. */
record DelegationConditions(DelegationRow row) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileDelegation asked = command.getAnnotation(WhileDelegation.class);
        return asked != null && Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(DelegationCondition condition) {
        return switch (condition) {
            case PROPOSED -> row.state() == DelegationState.PROPOSED;
            case RETURNED -> row.state() == DelegationState.RETURNED;
            case FOUNDED -> row.state().isFounded();
            case WITH_AN_INCOMPLETE_DECISION -> isIncomplete(row.founding().decision());
            case ACTING -> row.state().isFounded() && row.state() != DelegationState.DISBANDED;
            case NOT_PLANNED -> row.planning().plan() == null;
            case PLANNED -> row.planning().plan() != null;
            case WITH_MEMBERS -> !row.team().members().isEmpty();
            case WITH_MEMBERS_BESIDE_THE_LEADER ->
                    row.team().members().stream().anyMatch(member -> member.post() != Post.LEADER);
        };
    }

    private static boolean isIncomplete(@Nullable Document known) {
        return known == null
                || known.issuer() == null
                || known.term() == null
                || known.number() == null
                || known.symbol() == null
                || known.date() == null
                || known.about() == null;
    }
}
