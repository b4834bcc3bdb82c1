package vn.giamsat.api.crash.log;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.receipt.ReceiptRequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Appends without end; an aggregate whose append failed is left alone, for it may have worked. */
final class Writer implements Runnable {

    private static final int LONGEST = 20;

    private final EventLog log;

    Writer(EventLog log) {
        this.log = log;
    }

    @Override
    public void run() {
        while (true) {
            String aggregate = UUID.randomUUID().toString();
            try {
                for (long sequence = 0; sequence < LONGEST; sequence++) {
                    append(aggregate, sequence);
                    LogUnderLoad.say("ack %s %d".formatted(aggregate, sequence));
                }
            } catch (RuntimeException e) {
                LogUnderLoad.say("failed " + aggregate);
                Thread.yield();
            }
        }
    }

    private void append(String aggregate, long sequence) {
        var event =
                new GenericDomainEventMessage<>(
                        "Beat",
                        aggregate,
                        sequence,
                        new GenericEventMessage<>(new Beat("%d".formatted(sequence)), Map.of()),
                        Instant::now);
        var work = DefaultUnitOfWork.startAndGet(null);
        AppendContext.receipt(work, new ReceiptRequest(aggregate + "/" + sequence, "none"));
        work.executeWithResult(
                () -> {
                    log.eventStore().publish(List.of(event));
                    return null;
                });
        if (work.getExecutionResult().isExceptionResult()) {
            throw new IllegalStateException(work.getExecutionResult().getExceptionResult());
        }
    }
}
