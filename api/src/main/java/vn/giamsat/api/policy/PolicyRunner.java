package vn.giamsat.api.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Provenance;
import vn.giamsat.policy.Policy;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/**
 * Sends what follows from an event, in the name of the policy and of whoever caused the event. The
 * key is made of policy, event and place, so an event delivered twice has no second effect. What is
 * refused is parked for a person, and so is what would have come after it; what merely failed is
 * tried again.
 */
@ProcessingGroup(PolicyRunner.GROUP)
@DisallowReplay
public final class PolicyRunner {

    public static final String GROUP = "policies";

    private final List<Policy<?>> policies;
    private final SendCommand desk;
    private final ParkedCommands parked;
    private final ExecutorService senders;

    /** The senders keep a command out of the unit of work in which the event is read. */
    public PolicyRunner(
            List<Policy<?>> policies,
            SendCommand desk,
            ParkedCommands parked,
            ExecutorService senders) {
        this.policies = List.copyOf(policies);
        this.desk = desk;
        this.parked = parked;
        this.senders = senders;
    }

    @EventHandler
    void on(DomainEvent event, EventMessage<?> message, TrackingToken token)
            throws InterruptedException, ExecutionException {
        MetaData metadata = message.getMetaData();
        Object actor = metadata.get(Provenance.ACTOR);
        var cause =
                new Cause(
                        message.getIdentifier(),
                        token.position().orElseThrow(),
                        actor == null ? null : actor.toString(),
                        "true".equals(metadata.get(Provenance.ILLUSTRATION)));
        for (Policy<?> policy : policies) {
            if (policy.when().isInstance(event)) {
                run(policy, event, cause);
            }
        }
    }

    /** Asks again for all that this policy makes follow from the event. */
    void again(String policy, RecordedEvent recorded) throws InterruptedException {
        var cause =
                new Cause(
                        recorded.eventId(),
                        recorded.position(),
                        recorded.actor(),
                        recorded.illustration());
        for (Policy<?> one : policies) {
            if (nameOf(one).equals(policy) && one.when().isInstance(recorded.event())) {
                try {
                    run(one, recorded.event(), cause);
                } catch (ExecutionException e) {
                    throw new IllegalStateException("The command was not answered", e.getCause());
                }
            }
        }
    }

    private static String nameOf(Policy<?> policy) {
        return policy.getClass().getSimpleName();
    }

    private <E extends DomainEvent> void run(Policy<E> policy, DomainEvent event, Cause cause)
            throws InterruptedException, ExecutionException {
        String name = nameOf(policy);
        int ordinal = 0;
        Throwable refusal = null;
        for (DomainCommand command : policy.then(policy.when().cast(event))) {
            String key = "%s:%d".formatted(cause.eventId(), ordinal++);
            var consequence =
                    new Consequence(name, key, cause.eventId(), cause.position(), command);
            if (refusal == null) {
                refusal = refusalOf(consequence, sender(name, cause));
            }
            if (refusal == null) {
                parked.settle(consequence);
            } else {
                parked.park(consequence, refusal);
            }
        }
    }

    private @Nullable Throwable refusalOf(Consequence consequence, Sender sender)
            throws InterruptedException, ExecutionException {
        try {
            senders.submit(() -> desk.send(consequence.command(), sender, consequence.key())).get();
            return null;
        } catch (ExecutionException e) {
            if (!Refusal.isFinal(e.getCause())) {
                throw e;
            }
            return e.getCause();
        }
    }

    private static Sender sender(String policy, Cause cause) {
        String actor = cause.actor();
        Sender sender =
                actor == null
                        ? Sender.policy(policy)
                        : Sender.policy(policy, UUID.fromString(actor));
        return cause.illustration() ? sender.illustrating() : sender;
    }

    /** The event from which something follows, and who recorded it. */
    private record Cause(
            String eventId, long position, @Nullable String actor, boolean illustration) {}

    /** One command that follows from one event. */
    record Consequence(
            String policy, String key, String eventId, long position, DomainCommand command) {}
}
