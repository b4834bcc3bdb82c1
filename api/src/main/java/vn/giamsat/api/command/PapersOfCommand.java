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
import vn.giamsat.event.Document;
import vn.giamsat.event.Provenance;
import vn.giamsat.value.DocumentSeries;

import java.util.List;

/**
 * Refuses a command that names a paper whose number and symbol contradict each other (number 777,
 * symbol 888-QĐ/TU), whatever command it is and whatever way it came. A policy goes on with papers
 * that were recorded before.
 */
final class PapersOfCommand implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (message.getPayload() instanceof DomainCommand command
                && !message.getMetaData().containsKey(Provenance.POLICY)) {
            List<FieldProblem> contradicting =
                    CommandPart.of(command)
                            .filter(
                                    part ->
                                            part.value() instanceof Document paper
                                                    && !DocumentSeries.agrees(paper))
                            .map(PapersOfCommand::problem)
                            .toList();
            if (!contradicting.isEmpty()) {
                throw Refused.malformed(contradicting);
            }
        }
        return chain.proceed();
    }

    private static FieldProblem problem(CommandPart part) {
        return new FieldProblem(part.path() + ".symbol", FieldFault.NUMBER_AGAINST_SYMBOL);
    }
}
