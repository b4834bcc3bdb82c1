package vn.giamsat.extensioncap;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.extensioncap.rule.CapRule.A_CAP_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.extensioncap.rule.CapRule.A_CAP_IS_A_NUMBER_OF_DAYS_OR_A_PART_OF_THE_TIME;
import static vn.giamsat.extensioncap.rule.CapRule.A_CAP_IS_OF_A_SENSIBLE_SIZE;
import static vn.giamsat.extensioncap.rule.CapRule.A_CAP_SAYS_WHERE_IT_IS_WRITTEN;
import static vn.giamsat.extensioncap.rule.CapRule.A_CAP_SAYS_WHY;
import static vn.giamsat.extensioncap.rule.CapRule.SETTING_A_CAP_CHANGES_IT;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.command.SetExtensionCap;
import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.extensioncap.event.ExtensionCapSet;
import vn.giamsat.value.ExtensionCapId;

import java.time.LocalDate;

/** How far the office lets extensions of one kind go; what was granted before stays granted. */
@AggregateRoot(type = "ExtensionCap")
final class OfficeCap {

    private static final int MOST_DAYS = 3_650;
    private static final int SMALLEST_PART = 100;

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable ExtensionCapId id;

    private @Nullable CapTerms terms;

    private @Nullable RuleSource source;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetExtensionCap command) {
        requireSensible(command.terms());
        require(!command.source().citation().isBlank(), A_CAP_SAYS_WHERE_IT_IS_WRITTEN);
        LocalDate last = command.source().validTo();
        require(
                last == null || !last.isBefore(command.source().validFrom()),
                A_CAP_DOES_NOT_END_BEFORE_IT_BEGINS);
        require(!command.reason().isBlank(), A_CAP_SAYS_WHY);
        require(
                !command.terms().equals(terms) || !command.source().equals(source),
                SETTING_A_CAP_CHANGES_IT);
        apply(
                new ExtensionCapSet(
                        command.cap().value(),
                        command.subject(),
                        command.terms(),
                        command.source(),
                        command.reason()));
    }

    @EventSourcingHandler
    void evolve(ExtensionCapSet event) {
        id = new ExtensionCapId(event.cap());
        terms = event.terms();
        source = event.source();
    }

    private static void requireSensible(CapTerms asked) {
        Integer days = asked.days();
        Integer part = asked.partOf();
        require((days == null) != (part == null), A_CAP_IS_A_NUMBER_OF_DAYS_OR_A_PART_OF_THE_TIME);
        require(
                (days == null || days >= 0 && days <= MOST_DAYS)
                        && (part == null || part >= 1 && part <= SMALLEST_PART),
                A_CAP_IS_OF_A_SENSIBLE_SIZE);
    }

    OfficeCap() {} // Axon builds it empty, then replays its events
}
