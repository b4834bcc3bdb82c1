package vn.giamsat.view.fold;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds one view: collects the events of a batch and writes them when the batch is complete. */
public final class ViewProcessor {

    private final String view;
    private final ViewWriter<?> writer;
    private final Arrivals arrivals;
    private volatile @Nullable Failure failure;

    public ViewProcessor(String view, ViewWriter<?> writer, Arrivals arrivals) {
        this.view = view;
        this.writer = writer;
        this.arrivals = arrivals;
    }

    public String view() {
        return view;
    }

    public String processingGroup() {
        return view.replace('_', '-');
    }

    @EventHandler
    void on(Object payload, EventMessage<?> message, TrackingToken token, UnitOfWork<?> work) {
        Batch batch = work.root().getOrComputeResource("view-" + view, name -> begin(work.root()));
        batch.upTo = token.position().orElseThrow();
        if (payload instanceof DomainEvent) {
            batch.events.add(RecordedEvent.of(message, batch.upTo));
        }
    }

    private Batch begin(UnitOfWork<?> work) {
        Batch batch = new Batch();
        work.onPrepareCommit(w -> writer.write(batch.events, batch.upTo));
        work.afterCommit(w -> succeeded());
        work.onRollback(w -> failed(batch.upTo, w.getExecutionResult()));
        return batch;
    }

    private void succeeded() {
        failure = null;
        arrivals.announce();
    }

    private void failed(long upTo, ExecutionResult result) {
        if (result.isExceptionResult()) {
            failure = new Failure(upTo, result.getExceptionResult());
        }
    }

    /** Why the last batch could not be taken; nothing when it could. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** A batch that ended at this position and could not be taken. */
    public record Failure(long upTo, Throwable cause) {}

    private static final class Batch {

        private final List<RecordedEvent> events = new ArrayList<>();
        private long upTo;
    }
}
