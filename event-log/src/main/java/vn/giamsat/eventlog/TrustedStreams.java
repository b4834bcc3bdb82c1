package vn.giamsat.eventlog;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which streams one command took from memory, and where each ended there. */
final class TrustedStreams {

    private static final String KEY = TrustedStreams.class.getName();

    private final Map<String, Long> ends = new HashMap<>();
    private final Set<String> continued = new HashSet<>();

    static TrustedStreams begin(UnitOfWork<?> unitOfWork) {
        var trusted = new TrustedStreams();
        unitOfWork.resources().put(KEY, trusted);
        return trusted;
    }

    /** Empty where nobody takes a second look. */
    static Optional<TrustedStreams> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().getResource(KEY))
                : Optional.empty();
    }

    void trust(String aggregateId, long end) {
        ends.put(aggregateId, end);
    }

    void published(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message) {
                continued.add(message.getAggregateIdentifier());
            }
        }
    }

    /** Where every stream ended that was trusted. */
    Map<String, Long> all() {
        return ends;
    }

    /** The same without those that got an event: the log's own key looks after them. */
    Map<String, Long> withoutNewEvents() {
        Map<String, Long> quiet = new HashMap<>(ends);
        quiet.keySet().removeAll(continued);
        return quiet;
    }
}
