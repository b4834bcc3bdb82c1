package vn.giamsat.eventlog.receipt;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What travels with the events of a unit of work to the log. A command that publishes nothing
 * leaves no receipt: nothing happened, so doing it again is harmless.
 */
public final class AppendContext {

    private static final String LAST_EVENT = AppendContext.class.getName() + ".lastEvent";
    private static final String RECEIPTS = AppendContext.class.getName() + ".receipts";

    private AppendContext() {}

    /**
     * Has the events of this unit of work stored with a receipt. To be called before the command is
     * handled. Where units of work are nested, each keeps its own receipt, and a rolled back one
     * leaves none.
     */
    public static void receipt(UnitOfWork<?> unitOfWork, ReceiptRequest request) {
        unitOfWork.onPrepareCommit(
                inner -> {
                    @Nullable DomainEventMessage<?> last = inner.getResource(LAST_EVENT);
                    if (last != null) {
                        receiptsOf(inner).add(receipt(request, last));
                    }
                });
    }

    public static void published(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) {
            return;
        }
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?>) {
                CurrentUnitOfWork.get().resources().put(LAST_EVENT, event);
            }
        }
    }

    /**
     * Each receipt is handed out once: events published later in the same unit of work are stored
     * without it.
     */
    public static List<CommandReceipt> takeReceipts() {
        if (!CurrentUnitOfWork.isStarted()) {
            return List.of();
        }
        List<CommandReceipt> waiting = receiptsOf(CurrentUnitOfWork.get());
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    private static CommandReceipt receipt(ReceiptRequest request, DomainEventMessage<?> last) {
        return new CommandReceipt(
                request.idempotencyKey(),
                request.requestHash(),
                last.getAggregateIdentifier(),
                last.getSequenceNumber(),
                last.getTimestamp().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<CommandReceipt> receiptsOf(UnitOfWork<?> unitOfWork) {
        return unitOfWork
                .root()
                .getOrComputeResource(RECEIPTS, key -> new ArrayList<CommandReceipt>());
    }
}
