package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.evidence.EvidenceStore;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.EvidenceFile;

import java.util.Map;

/** Refuses a command that names a file we do not keep, whatever command it is. Behind the gate. */
public final class EvidenceOfCommand implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final EvidenceStore store;

    public EvidenceOfCommand(EvidenceStore store) {
        this.store = store;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof DomainCommand command) {
            CommandPart.of(command)
                    .filter(part -> part.value() instanceof EvidenceFile)
                    .filter(part -> !store.holds((EvidenceFile) part.value()))
                    .findFirst()
                    .ifPresent(EvidenceOfCommand::refuse);
        }
        return chain.proceed();
    }

    private static void refuse(CommandPart part) {
        throw Refused.because(ProblemKind.EVIDENCE_NOT_UPLOADED, Map.of("field", part.path()));
    }
}
