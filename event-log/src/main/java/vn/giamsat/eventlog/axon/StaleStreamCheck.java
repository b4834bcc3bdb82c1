package vn.giamsat.eventlog.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * Lets commands decide on streams that this node remembers. Where events follow, the log itself
 * refuses them if the stream went on meanwhile. Where none follow, because the command was refused
 * or had nothing to do, the log is asked whether the stream still ends where it was remembered to
 * end; if not, the command fails with {@link ConcurrencyException}, as if it had collided, and what
 * was remembered is forgotten: whoever sends it again has it decided on the whole stream.
 *
 * <p>To be the last interceptor of the command bus. Without it nothing is remembered.
 */
public final class StaleStreamCheck implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final LogEventStore store;

    public StaleStreamCheck(LogEventStore store) {
        this.store = store;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CachedReads cached = CachedReads.begin(unitOfWork);
        Object answer;
        try {
            answer = chain.proceed();
        } catch (Exception refusal) {
            check(cached.all(), refusal);
            throw refusal;
        }
        check(cached.withoutNewEvents(), null);
        return answer;
    }

    private void check(Map<String, Long> ends, @Nullable Exception refusal) {
        for (Map.Entry<String, Long> stream : ends.entrySet()) {
            Optional<Long> stored = store.storedEnd(stream.getKey());
            if (!stored.equals(Optional.of(stream.getValue()))) {
                store.forget(stream.getKey());
                throw new ConcurrencyException(
                        "%s went on while it was remembered".formatted(stream.getKey()), refusal);
            }
        }
    }
}
