package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.Provenance;
import vn.giamsat.rule.Occasions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Asks whether a day that is hardly meant is meant, whatever command has it and whatever way it
 * came: before 1945, before the delegation was founded, or more than ten years ahead. Whoever
 * compared it with the paper confirms exactly this day, which stays beside the fact. The rules go
 * first: nobody is asked to confirm what is refused all the same. Nothing is stored yet then. A
 * policy goes on with days that were recorded before.
 */
final class DaysOfCommand implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Clock clock;
    private final FoundingDay founding;

    DaysOfCommand(Clock clock, FoundingDay founding) {
        this.clock = clock;
        this.founding = founding;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Object answer = chain.proceed();
        if (message.getPayload() instanceof DomainCommand command
                && !message.getMetaData().containsKey(Provenance.POLICY)) {
            require(command, message.getMetaData().get(Provenance.CONFIRMED_DAYS));
        }
        return answer;
    }

    private void require(DomainCommand command, @Nullable Object confirmed) {
        Set<LocalDate> known = ConfirmedDays.of(confirmed == null ? null : confirmed.toString());
        LocalDate today = Occasions.today(clock);
        var days = new UnusualDays(today, known);
        List<FieldProblem> problems = new ArrayList<>(days.in(command));
        if (problems.isEmpty() && days.areLate(command)) {
            problems.addAll(days.before(founding.of(command), command));
        }
        if (!problems.isEmpty()) {
            throw UnusualDays.refusal(command, problems);
        }
    }
}
