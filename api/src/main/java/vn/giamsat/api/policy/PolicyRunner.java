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
        for (Policy<?> policy : policies) {
            if (policy.when().isInstance(event)) {
                run(policy, event, message, token.position().orElseThrow());
            }
        }
    }

    private <E extends DomainEvent> void run(
            Policy<E> policy, DomainEvent event, EventMessage<?> message, long position)
            throws InterruptedException, ExecutionException {
        String name = policy.getClass().getSimpleName();
        int ordinal = 0;
        Throwable refusal = null;
        for (DomainCommand command : policy.then(policy.when().cast(event))) {
            String key = "%s:%d".formatted(message.getIdentifier(), ordinal++);
            var consequence =
                    new Consequence(name, key, message.getIdentifier(), position, command);
            if (refusal == null) {
                refusal = refusalOf(consequence, sender(name, message.getMetaData()));
            }
            if (refusal != null) {
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

    private static Sender sender(String policy, MetaData cause) {
        Sender sender =
                cause.get(Provenance.ACTOR) instanceof String actor
                        ? Sender.policy(policy, UUID.fromString(actor))
                        : Sender.policy(policy);
        return "true".equals(cause.get(Provenance.ILLUSTRATION)) ? sender.illustrating() : sender;
    }

    /** One command that follows from one event. */
    record Consequence(
            String policy, String key, String eventId, long position, DomainCommand command) {}
}
