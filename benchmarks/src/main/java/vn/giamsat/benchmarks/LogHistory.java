package vn.giamsat.benchmarks;

import vn.giamsat.event.Provenance;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.read.LogReads;
import vn.giamsat.eventlog.read.MetadataFilter;
import vn.giamsat.view.fold.EventFilter;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.Collection;
import java.util.List;

/** The log as the views read it, the way the product joins the two. */
record LogHistory(EventLog log) implements History {

    @Override
    public long head() {
        return log.positions().head();
    }

    @Override
    public List<RecordedEvent> between(long after, long upTo, EventFilter wanted) {
        MetadataFilter illustrations =
                new MetadataFilter(wanted.illustrations(), Provenance.ILLUSTRATION, "true");
        return reads().between(after, upTo, wanted.kinds(), illustrations);
    }

    @Override
    public List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, long upTo) {
        return reads().ofAggregates(aggregateIds, upTo);
    }

    private LogReads<RecordedEvent> reads() {
        return log.reads(RecordedEvent.METADATA, RecordedEvent::of);
    }
}
