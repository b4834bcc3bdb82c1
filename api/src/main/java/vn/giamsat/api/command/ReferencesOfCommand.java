package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.NewId;
import vn.giamsat.event.Provenance;
import vn.giamsat.field.ReferenceKind;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Refuses a command that names a unit, an account, a delegation, a case, a recommendation or a
 * period that the log does not hold, whatever command it is and whatever way it came. What a
 * component names is said on the component or on the type of its identity. Behind the gate. A
 * policy goes on with what was named before.
 */
public final class ReferencesOfCommand implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Function<Collection<String>, Map<String, String>> typesOfAggregates;

    /**
     * What is asked for tells of identities which aggregates they are of, as the log has it now.
     */
    public ReferencesOfCommand(
            Function<Collection<String>, Map<String, String>> typesOfAggregates) {
        this.typesOfAggregates = typesOfAggregates;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (message.getPayload() instanceof DomainCommand command
                && !message.getMetaData().containsKey(Provenance.POLICY)) {
            List<FieldProblem> unknown = unknownIn(command);
            if (!unknown.isEmpty()) {
                throw Refused.malformed(unknown);
            }
        }
        return chain.proceed();
    }

    private List<FieldProblem> unknownIn(DomainCommand command) {
        List<Named> named = namedIn(command);
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, String> types =
                typesOfAggregates.apply(named.stream().map(Named::id).distinct().toList());
        return named.stream()
                .filter(one -> !one.aggregate().equals(types.get(one.id())))
                .map(one -> new FieldProblem(one.path(), FieldFault.NOT_KNOWN))
                .toList();
    }

    /** What the command is sent to is looked for when it is loaded, and what it begins is new. */
    private static List<Named> namedIn(DomainCommand command) {
        String target = command.target().toString();
        Set<String> begun = new HashSet<>();
        return CommandPart.of(command)
                .filter(part -> !isNew(part, begun))
                .filter(part -> part.value() instanceof UUID)
                .flatMap(part -> named(part).stream())
                .filter(one -> !one.id().equals(target))
                .toList();
    }

    private static boolean isNew(CommandPart part, Set<String> begun) {
        if (part.component().isAnnotationPresent(NewId.class)) {
            begun.add(part.path());
        }
        return begun.contains(part.path()) || begun.contains(withoutValue(part.path()));
    }

    private static Optional<Named> named(CommandPart part) {
        return ReferenceKind.of(part.component())
                .flatMap(ReferenceKind::aggregate)
                .map(type -> new Named(withoutValue(part.path()), type, part.value().toString()));
    }

    /** An identity is one field, not a record with a value in it. */
    private static String withoutValue(String path) {
        return path.endsWith(".value")
                ? path.substring(0, path.length() - ".value".length())
                : path;
    }

    private record Named(String path, String aggregate, String id) {}
}
