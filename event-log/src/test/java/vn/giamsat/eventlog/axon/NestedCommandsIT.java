package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.Noted;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.receipt.CommandReceipt;
import vn.giamsat.eventlog.receipt.ReceiptRequest;

/** A policy sends commands from within the unit of work of the events it handles. */
class NestedCommandsIT {

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node();

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void each_command_keeps_its_own_receipt() {
        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(null);
        command("first", "a").commit();
        command("second", "b").commit();
        outer.commit();
        assertThat(log.receipts().find("first")).map(CommandReceipt::aggregateId).contains("a");
        assertThat(log.receipts().find("second")).map(CommandReceipt::aggregateId).contains("b");
    }

    @Test
    void a_refused_command_leaves_neither_event_nor_receipt() {
        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(null);
        command("first", "a").commit();
        command("second", "b").rollback();
        outer.commit();
        assertThat(TestLog.readAll(log)).containsExactly(new Noted("a 0"));
        assertThat(log.receipts().find("second")).isEmpty();
    }

    @Test
    void a_command_that_publishes_nothing_leaves_no_receipt() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        AppendContext.receipt(unitOfWork, new ReceiptRequest("idle", "hash"));
        unitOfWork.commit();
        assertThat(log.receipts().find("idle")).isEmpty();
    }

    private UnitOfWork<?> command(String key, String aggregate) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        AppendContext.receipt(unitOfWork, new ReceiptRequest(key, "hash"));
        log.eventStore().publish(noted(aggregate, 0));
        return unitOfWork;
    }
}
