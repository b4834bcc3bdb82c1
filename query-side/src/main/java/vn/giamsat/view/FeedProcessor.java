package vn.giamsat.view;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.feed.ViewFeed;

import java.util.function.LongSupplier;

/** The one event processor that feeds all views. */
final class FeedProcessor {

    private static final int BATCH = 1000;

    private final ViewFeed feed;
    private final LongSupplier reached;
    private @Nullable Configuration configuration;

    /** What some view has reached is where a processor begins that has no token yet. */
    FeedProcessor(ViewFeed feed, LongSupplier reached) {
        this.feed = feed;
        this.reached = reached;
    }

    void register(Configurer configurer) {
        configurer.onInitialize(started -> configuration = started);
        configurer.onShutdown(feed::close);
        configurer.eventProcessing(this::register);
    }

    /** One segment, for rows of different aggregates meet in one view. */
    private void register(EventProcessingConfigurer events) {
        String group = ViewFeed.PROCESSING_GROUP;
        events.registerEventHandler(c -> feed);
        events.assignHandlerInstancesMatching(group, feed::equals);
        events.registerListenerInvocationErrorHandler(
                group, c -> PropagatingErrorHandler.instance());
        events.registerErrorHandler(group, c -> PropagatingErrorHandler.instance());
        events.registerPooledStreamingEventProcessor(
                group,
                Configuration::eventStore,
                (c, builder) ->
                        builder.initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(this::beginning)
                                .enableCoordinatorClaimExtension());
    }

    /** Views that have not come so far are brought there as all are that fall behind. */
    private @Nullable TrackingToken beginning(
            StreamableMessageSource<TrackedEventMessage<?>> source) {
        long position = reached.getAsLong();
        return position < 0 ? source.createTailToken() : new GlobalSequenceTrackingToken(position);
    }

    /** Whether this node holds the claim on the processor. */
    boolean isFedHere() {
        return configuration != null
                && configuration
                        .eventProcessingConfiguration()
                        .eventProcessor(ViewFeed.PROCESSING_GROUP, StreamingEventProcessor.class)
                        .map(running -> running.processingStatus().get(0))
                        .isPresent();
    }
}
