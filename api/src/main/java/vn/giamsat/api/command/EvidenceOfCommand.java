package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.evidence.FilesToName;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Provenance;

import java.util.Map;
import java.util.UUID;

/**
 * Refuses a command that names a file its sender does not know, whatever command it is. Behind the
 * gate. A policy goes on with files that were named before.
 */
public final class EvidenceOfCommand implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final FilesToName files;

    public EvidenceOfCommand(FilesToName files) {
        this.files = files;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        MetaData about = unitOfWork.getMessage().getMetaData();
        if (unitOfWork.getMessage().getPayload() instanceof DomainCommand command
                && !about.containsKey(Provenance.POLICY)) {
            UUID account = UUID.fromString(String.valueOf(about.get(Provenance.ACTOR)));
            CommandPart.of(command)
                    .filter(part -> part.value() instanceof EvidenceFile)
                    .filter(part -> !files.include((EvidenceFile) part.value(), account))
                    .findFirst()
                    .ifPresent(EvidenceOfCommand::refuse);
        }
        return chain.proceed();
    }

    private static void refuse(CommandPart part) {
        throw Refused.because(ProblemKind.EVIDENCE_NOT_UPLOADED, Map.of("field", part.path()));
    }
}
