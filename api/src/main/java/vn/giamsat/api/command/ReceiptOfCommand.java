package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Provenance;
import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.receipt.ReceiptRequest;

/** Has the receipt of a command stored in the transaction of its events. */
public final class ReceiptOfCommand implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var metaData = unitOfWork.getMessage().getMetaData();
        if (metaData.get(Provenance.IDEMPOTENCY_KEY) instanceof String key
                && metaData.get(Provenance.REQUEST_HASH) instanceof String hash) {
            AppendContext.receipt(unitOfWork, new ReceiptRequest(key, hash));
            return chain.proceed();
        }
        throw new IllegalStateException(
                "a command reached the bus without idempotency key: send it through the desk");
    }
}
