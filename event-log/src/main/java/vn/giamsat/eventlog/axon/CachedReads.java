package vn.giamsat.eventlog.axon;

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

/** Which streams one command took from the cache, and where each ended there. */
final class CachedReads {

    private static final String KEY = CachedReads.class.getName();

    private final Map<String, Long> ends = new HashMap<>();
    private final Set<String> continued = new HashSet<>();

    static CachedReads begin(UnitOfWork<?> unitOfWork) {
        var cached = new CachedReads();
        unitOfWork.resources().put(KEY, cached);
        return cached;
    }

    /** Empty where no {@link StaleStreamCheck} looks after the command. */
    static Optional<CachedReads> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().getResource(KEY))
                : Optional.empty();
    }

    void read(String aggregateId, long end) {
        ends.put(aggregateId, end);
    }

    void published(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message) {
                continued.add(message.getAggregateIdentifier());
            }
        }
    }

    /** Where every stream ended that was taken from the cache. */
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
