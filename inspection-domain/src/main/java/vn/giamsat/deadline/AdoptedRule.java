package vn.giamsat.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.deadline.rule.AdoptionRule.A_CHANGE_OF_A_DEADLINE_RULE_SAYS_WHY;
import static vn.giamsat.deadline.rule.AdoptionRule.A_CORRECTION_CHANGES_THE_DEADLINE_RULE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_HAS_A_CODE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_IS_ADOPTED_ONCE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_IS_REPEALED_ONCE;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.deadline.command.RepealDeadlineRule;
import vn.giamsat.deadline.event.DeadlineRuleAdopted;
import vn.giamsat.deadline.event.DeadlineRuleCorrected;
import vn.giamsat.deadline.event.DeadlineRuleRepealed;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.procedure.RuleChecks;
import vn.giamsat.value.DeadlineRuleId;

import java.util.Objects;

/**
 * One rule of time limits in the office's catalogue: adopted under its code, corrected as often as
 * it was entered wrongly, repealed when a regulation ends it. A case keeps what it was given.
 */
@AggregateRoot(type = "DeadlineRule")
final class AdoptedRule {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable DeadlineRuleId id;

    private @Nullable RuleTerms terms;

    private @Nullable RuleSource source;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptDeadlineRule command) {
        require(terms == null, A_DEADLINE_RULE_IS_ADOPTED_ONCE);
        require(!command.code().isBlank(), A_DEADLINE_RULE_HAS_A_CODE);
        RuleChecks.require(command.terms(), command.source());
        apply(
                new DeadlineRuleAdopted(
                        command.rule().value(),
                        command.code().strip(),
                        command.terms(),
                        command.source(),
                        command.note()));
    }

    @CommandHandler
    void decide(CorrectDeadlineRule command) {
        requireWhy(command.reason());
        RuleChecks.require(command.terms(), command.source());
        require(
                !command.terms().equals(terms) || !command.source().equals(source),
                A_CORRECTION_CHANGES_THE_DEADLINE_RULE);
        apply(
                new DeadlineRuleCorrected(
                        command.rule().value(),
                        command.terms(),
                        command.source(),
                        command.reason()));
    }

    @CommandHandler
    void decide(RepealDeadlineRule command) {
        requireWhy(command.reason());
        RuleChecks.requireCited(command.citation());
        RuleSource known = Objects.requireNonNull(source);
        require(known.validTo() == null, A_DEADLINE_RULE_IS_REPEALED_ONCE);
        RuleChecks.requireForward(known.until(command.lastDay()));
        apply(
                new DeadlineRuleRepealed(
                        command.rule().value(),
                        command.lastDay(),
                        command.citation(),
                        command.reason()));
    }

    @EventSourcingHandler
    void evolve(DeadlineRuleAdopted event) {
        id = new DeadlineRuleId(event.rule());
        terms = event.terms();
        source = event.source();
    }

    @EventSourcingHandler
    void evolve(DeadlineRuleCorrected event) {
        terms = event.terms();
        source = event.source();
    }

    @EventSourcingHandler
    void evolve(DeadlineRuleRepealed event) {
        source = Objects.requireNonNull(source).until(event.lastDay());
    }

    private static void requireWhy(String reason) {
        require(!reason.isBlank(), A_CHANGE_OF_A_DEADLINE_RULE_SAYS_WHY);
    }

    AdoptedRule() {} // Axon builds it empty, then replays its events
}
