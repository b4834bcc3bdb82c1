package vn.giamsat.api.security;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.Provenance;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Stands where commands enter the bus, whatever way they came: lets through whom {@link
 * CommandPermissions} names, and refuses everybody else. Rights granted a moment ago count: before
 * a refusal the views catch up with the log.
 */
public final class Gate implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Callers callers;
    private final MatterLookup matters;

    public Gate(Callers callers, MatterLookup matters) {
        this.callers = callers;
        this.matters = matters;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        check(unitOfWork.getMessage());
        return chain.proceed();
    }

    private void check(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof DomainCommand command)) {
            throw new NotPermitted(message.getCommandName(), "not a command of the domain", true);
        }
        if (isAllowed(message, command)) {
            return;
        }
        matters.catchUp();
        if (!isAllowed(message, command)) {
            throw refusal(message, command);
        }
    }

    private boolean isAllowed(CommandMessage<?> message, DomainCommand command) {
        Set<Relationship> allowed = CommandPermissions.whoMay(command.getClass());
        if (message.getMetaData().containsKey(Provenance.POLICY)) {
            return allowed.contains(Relationship.POLICY);
        }
        Optional<Caller> caller = caller(message);
        Optional<Matter> matter = CommandPermissions.matterOf(command, matters);
        return caller.isPresent()
                && matter.isPresent()
                && !Collections.disjoint(allowed, Relationships.of(caller.get(), matter.get()));
    }

    private Optional<Caller> caller(CommandMessage<?> message) {
        return message.getMetaData().get(Provenance.ACTOR) instanceof String actor
                ? callers.find(UUID.fromString(actor), Locale.ROOT)
                : Optional.empty();
    }

    private NotPermitted refusal(CommandMessage<?> message, DomainCommand command) {
        String name = command.getClass().getSimpleName();
        Optional<Matter> matter = CommandPermissions.matterOf(command, matters);
        boolean visible =
                caller(message)
                        .flatMap(caller -> matter.map(m -> ReadScope.of(caller).reads(m)))
                        .map(reads -> reads || CommandPermissions.hidesNothing(command))
                        .orElse(false);
        return new NotPermitted(
                name,
                "%s is for %s".formatted(name, CommandPermissions.whoMay(command.getClass())),
                visible);
    }
}
