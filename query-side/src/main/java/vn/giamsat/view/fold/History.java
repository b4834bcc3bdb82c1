package vn.giamsat.view.fold;

import java.util.Collection;
import java.util.List;

/** The log as the views read it when nobody pushes: from the beginning, or only what is asked. */
public interface History {

    /** The last position that was given, -1 while there is none. */
    long head();

    /** The facts behind the position, in order, at most so many. */
    Batch after(long position, int atMost);

    /** Everything that happened to these aggregates up to the position, in order. */
    List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, long upTo);

    /** Facts in order, and the position up to which the log was read for them. */
    record Batch(List<RecordedEvent> events, long upTo) {

        public Batch {
            events = List.copyOf(events);
        }
    }
}
