package vn.giamsat.view;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.ViewProcessor;

import java.util.List;
import java.util.Map;

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

    List<ViewHealth> health(Map<String, Long> positions) {
        long head = head();
        return processors.stream()
                .map(
                        processor ->
                                health(
                                        processor,
                                        positions.getOrDefault(processor.view(), -1L),
                                        head))
                .toList();
    }

    private long head() {
        if (configuration == null) {
            return -1;
        }
        EventStore log = configuration.eventStore();
        TrackingToken head = log.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /**
     * Between two attempts Axon gives up the segment and forgets why; another node may have taken
     * the batch meanwhile.
     */
    private ViewHealth health(ViewProcessor processor, long position, long head) {
        EventTrackerStatus status = status(processor);
        Throwable error =
                processor
                        .failure()
                        .filter(failure -> failure.upTo() > position)
                        .map(ViewProcessor.Failure::cause)
                        .orElse(status == null ? null : status.getError());
        if (error != null) {
            return new ViewHealth(
                    processor.view(), position, head, ViewHealth.State.PARKED, text(error));
        }
        ViewHealth.State state =
                status == null ? ViewHealth.State.ELSEWHERE : ViewHealth.State.RUNNING;
        return new ViewHealth(processor.view(), position, head, state, null);
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

    private static String text(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null && cause.getMessage() == null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
