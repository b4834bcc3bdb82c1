package vn.giamsat.view.fold.feed;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Feeds the views with what was recorded. A batch of events is read once and is one transaction for
 * all views that keep up with the log. A view that does not keep up, because it is parked, laid
 * anew or held by somebody else, is left to {@link Stragglers} and stops no other.
 */
public final class ViewFeed implements AutoCloseable {

    /** The processor that feeds all views. */
    public static final String PROCESSING_GROUP = "views";

    private static final String BATCH = ViewFeed.class.getName();

    private final List<FedView<?>> views;
    private final Progress progress;
    private final Stragglers stragglers;
    private final PositionSignal arrivals;
    private volatile boolean begun;

    public ViewFeed(
            List<FedView<?>> views, CatchUp catchUp, Progress progress, PositionSignal arrivals) {
        this.views = views;
        this.progress = progress;
        this.stragglers = new Stragglers(catchUp, progress, arrivals);
        this.arrivals = arrivals;
    }

    /** Takes everything up to the position without waiting to be called. */
    public void catchUp(long upTo) {
        views.forEach(view -> stragglers.catchUp(view, upTo));
    }

    @EventHandler
    void on(Object payload, EventMessage<?> message, TrackingToken token, UnitOfWork<?> work) {
        long position = token.position().orElseThrow();
        Batch batch = work.root().getOrComputeResource(BATCH, name -> begin(work.root(), position));
        batch.upTo = position;
        if (payload instanceof DomainEvent) {
            batch.events.add(RecordedEvent.of(message, position));
        }
    }

    private Batch begin(UnitOfWork<?> work, long first) {
        Batch batch = new Batch(first - 1);
        work.onPrepareCommit(w -> write(batch));
        work.afterCommit(w -> arrivals.announce());
        work.onRollback(w -> batch.failed = true);
        work.onCleanup(w -> lookAfter(batch));
        return batch;
    }

    private void write(Batch batch) {
        if (!begun) {
            progress.begin(views.stream().map(FedView::name).toList());
            begun = true;
        }
        Map<String, Progress.Stand> stands = progress.lockFree();
        List<String> taken = new ArrayList<>();
        for (FedView<?> view : views) {
            Progress.Stand stand = stands.get(view.name());
            if (stand == null || !stand.isReadyFor(batch.after)) {
                batch.behind.add(view);
            } else if (stand.position() < batch.upTo) {
                view.take(stand.position(), batch.events);
                taken.add(view.name());
            }
        }
        progress.advance(taken, batch.upTo);
    }

    /**
     * The transaction has ended by now. Of a batch that failed each view takes its part by itself:
     * whichever cannot is parked, and the batch goes on without it when it is offered again.
     */
    private void lookAfter(Batch batch) {
        if (batch.failed) {
            views.forEach(view -> stragglers.tryOnce(view, batch.upTo));
        } else {
            batch.behind.forEach(view -> stragglers.follow(view, batch.upTo));
        }
    }

    @Override
    public void close() {
        stragglers.close();
    }

    private static final class Batch {

        private final long after;
        private final List<RecordedEvent> events = new ArrayList<>();
        private final List<FedView<?>> behind = new ArrayList<>();
        private long upTo;
        private boolean failed;

        private Batch(long after) {
            this.after = after;
        }
    }
}
