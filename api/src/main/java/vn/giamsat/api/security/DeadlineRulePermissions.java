package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.ADMINISTRATOR;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.POLICY;

import static java.util.Map.entry;

import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.deadline.command.DeadlineRuleCommand;
import vn.giamsat.deadline.command.RepealDeadlineRule;

import java.util.Map;
import java.util.Set;

/**
 * Rules of time limits hold for all bodies, so those keep them who issue for all, and the
 * administrator; everybody sees them.
 */
final class DeadlineRulePermissions implements AggregatePermissions<DeadlineRuleCommand> {

    private static final Map<Class<? extends DeadlineRuleCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(AdoptDeadlineRule.class, Set.of(ADMINISTRATOR, ISSUER, POLICY)),
                    entry(CorrectDeadlineRule.class, Set.of(ADMINISTRATOR, ISSUER)),
                    entry(RepealDeadlineRule.class, Set.of(ADMINISTRATOR, ISSUER)));

    @Override
    public Class<DeadlineRuleCommand> family() {
        return DeadlineRuleCommand.class;
    }

    @Override
    public Map<Class<? extends DeadlineRuleCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public boolean hidesNothing(DeadlineRuleCommand command) {
        return true;
    }
}
