package vn.giamsat.view.fold;

import java.util.Collection;
import java.util.List;

/** The log as the views read it when nobody pushes: from the beginning, or only what is asked. */
public interface History {

    /** The last position that was given, -1 while there is none. */
    long head();

    /**
     * The facts behind one position and up to another, in order, those that are wanted, and perhaps
     * some that are not. Beyond the head there are none.
     */
    List<RecordedEvent> between(long after, long upTo, EventFilter wanted);

    /** Everything that happened to these aggregates up to the position, in order. */
    List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, long upTo);
}
