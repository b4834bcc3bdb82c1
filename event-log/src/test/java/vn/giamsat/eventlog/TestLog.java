package vn.giamsat.eventlog;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

import vn.giamsat.eventlog.append.ClaimsOfEvent;
import vn.giamsat.eventlog.publish.Publishing;
import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.receipt.ReceiptRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Running nodes of the log on one fresh database. */
public final class TestLog implements AutoCloseable {

    public final TestDatabase database = TestDatabase.create();
    private final List<EventLog> nodes = new ArrayList<>();

    public static TestLog create() {
        return new TestLog();
    }

    public EventLog node() {
        return node(event -> List.of());
    }

    /** One that signs. */
    public EventLog node(Publishing publishing) {
        return start(setup().publishing(publishing));
    }

    public EventLog node(ClaimsOfEvent claims) {
        return start(setup().claims(claims));
    }

    private EventLogSetup setup() {
        var id = new UUID(0, nodes.size());
        return EventLog.on(
                database.application(),
                TestEvents.TYPES,
                TestEvents.ORIGIN,
                id,
                new SplittableRandom(7));
    }

    private EventLog start(EventLogSetup setup) {
        EventLog log = setup.build();
        log.start();
        nodes.add(log);
        return log;
    }

    /** Publishes as a command handler does, in a unit of work that asks for a receipt. */
    public static void publish(
            EventLog log, ReceiptRequest receipt, DomainEventMessage<?>... events) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        AppendContext.receipt(unitOfWork, receipt);
        unitOfWork.executeWithResult(
                () -> {
                    log.eventStore().publish(List.<EventMessage<?>>of(events));
                    return null;
                });
        if (unitOfWork.getExecutionResult().isExceptionResult()) {
            throw (RuntimeException) unitOfWork.getExecutionResult().getExceptionResult();
        }
    }

    public static List<Noted> readAll(EventLog log) {
        return log.engine()
                .readEvents(null, false)
                .map(TrackedEventMessage::getPayload)
                .map(Noted.class::cast)
                .toList();
    }

    @Override
    public void close() {
        nodes.forEach(EventLog::close);
        database.close();
    }
}
