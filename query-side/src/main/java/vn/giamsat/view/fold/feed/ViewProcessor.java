package vn.giamsat.view.fold.feed;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.ArrayList;
import java.util.List;

/** Feeds one view: collects the events of a batch and writes them when the batch is complete. */
public final class ViewProcessor {

    private final View<?> view;
    private final ViewWriter<?> writer;
    private final CatchUp catchUp;
    private final Parking parking;
    private final PositionSignal signal;

    public <R extends Record> ViewProcessor(
            View<R> view,
            ViewWriter<R> writer,
            CatchUp catchUp,
            Progress progress,
            TransactionTemplate transaction,
            PositionSignal signal) {
        this.view = view;
        this.writer = writer;
        this.catchUp = catchUp;
        this.parking = new Parking(view, writer, progress, transaction);
        this.signal = signal;
    }

    public String view() {
        return view.name();
    }

    public String processingGroup() {
        return view.name().replace('_', '-');
    }

    /** Takes everything up to the position without waiting to be called. */
    public void catchUp(long upTo) {
        catchUp.run(view, writer, parking, upTo);
        signal.announce();
    }

    @EventHandler
    void on(Object payload, EventMessage<?> message, TrackingToken token, UnitOfWork<?> work) {
        long position = token.position().orElseThrow();
        Batch batch =
                work.root()
                        .getOrComputeResource(
                                "view-" + view.name(), name -> begin(work.root(), position));
        batch.upTo = position;
        if (payload instanceof DomainEvent) {
            batch.events.add(RecordedEvent.of(message, position));
        }
    }

    private Batch begin(UnitOfWork<?> work, long first) {
        Batch batch = new Batch(first - 1);
        work.onPrepareCommit(w -> batch.write(writer));
        work.afterCommit(w -> signal.announce());
        work.onCleanup(w -> mend(batch));
        return batch;
    }

    /** The transaction has ended by now; what is done here is in transactions of its own. */
    private void mend(Batch batch) {
        switch (batch.failure) {
            case null -> {}
            case MissedEvents _ -> catchUp(batch.after);
            case RuntimeException _ -> parking.settle(batch.after, batch.events);
        }
    }

    private static final class Batch {

        private final long after;
        private final List<RecordedEvent> events = new ArrayList<>();
        private long upTo;
        private @Nullable RuntimeException failure;

        private Batch(long after) {
            this.after = after;
        }

        private void write(ViewWriter<?> writer) {
            try {
                writer.write(after, events, upTo);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
    }
}
