package vn.giamsat.view;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.feed.ViewProcessor;

import java.util.List;

/** The event processors of the views, one for each, so that one that is stuck stops no other. */
final class Processors {

    private static final int BATCH = 1000;

    private final List<ViewProcessor> processors;
    private @Nullable Configuration configuration;

    Processors(List<ViewProcessor> processors) {
        this.processors = processors;
    }

    void register(Configurer configurer) {
        configurer.onInitialize(started -> configuration = started);
        configurer.eventProcessing(
                events -> processors.forEach(processor -> register(events, processor)));
    }

    /**
     * One segment, for rows of different aggregates meet in one view. The tail, or a new view would
     * take the history as a replay, which some handlers skip.
     */
    private static void register(EventProcessingConfigurer events, ViewProcessor processor) {
        String group = processor.processingGroup();
        events.registerEventHandler(c -> processor);
        events.assignHandlerInstancesMatching(group, processor::equals);
        events.registerListenerInvocationErrorHandler(
                group, c -> PropagatingErrorHandler.instance());
        events.registerErrorHandler(group, c -> PropagatingErrorHandler.instance());
        events.registerPooledStreamingEventProcessor(
                group,
                Configuration::eventStore,
                (c, builder) ->
                        builder.initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(StreamableMessageSource::createTailToken)
                                .enableCoordinatorClaimExtension());
    }

    /** Takes what the log holds already, so that the processors begin where it ends. */
    void catchUp(long upTo) {
        processors.forEach(processor -> processor.catchUp(upTo));
    }

    /** Whether this node holds the claim on the view's processor. */
    boolean feeds(String view) {
        return processors.stream()
                .filter(processor -> processor.view().equals(view))
                .anyMatch(processor -> status(processor) != null);
    }

    private @Nullable EventTrackerStatus status(ViewProcessor processor) {
        if (configuration == null) {
            return null;
        }
        return configuration
                .eventProcessingConfiguration()
                .eventProcessor(processor.processingGroup(), StreamingEventProcessor.class)
                .map(running -> running.processingStatus().get(0))
                .orElse(null);
    }
}
