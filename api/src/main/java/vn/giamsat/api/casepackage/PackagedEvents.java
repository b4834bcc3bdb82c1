package vn.giamsat.api.casepackage;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.proof.EventLine;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.leaf.StoredFact;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stored events of the streams of a case, in the order of the log, none left out. */
record PackagedEvents(List<StoredFact> facts, Map<CaseStreams.Stream, Long> lastOf) {

    static final String NAME = "events.ndjson";

    /** Up to the position. */
    static PackagedEvents of(CaseStreams streams, long position, EventLog log) {
        List<StoredFact> facts = log.storedHistory().ofAggregates(streams.ids(), position);
        Map<CaseStreams.Stream, Long> lastOf = new LinkedHashMap<>();
        streams.all().forEach(stream -> lastOf.put(stream, -1L));
        for (StoredFact fact : facts) {
            lastOf.merge(
                    new CaseStreams.Stream(
                            String.valueOf(fact.aggregateType()), fact.aggregateId()),
                    fact.sequence(),
                    (last, next) -> following(fact, last, next));
        }
        return new PackagedEvents(List.copyOf(facts), lastOf);
    }

    /** What is packed is whole, or is not packed. */
    private static long following(StoredFact fact, long last, long next) {
        if (next != last + 1 || !fact.isSalted()) {
            throw Refused.because(
                    ProblemKind.HISTORY_INCOMPLETE,
                    Map.of("aggregate", fact.aggregateId(), "missing", last + 1));
        }
        return next;
    }

    PackageFile file() {
        var lines = new StringBuilder();
        facts.forEach(fact -> lines.append(EventLine.of(fact)));
        return PackageFile.of(NAME, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
