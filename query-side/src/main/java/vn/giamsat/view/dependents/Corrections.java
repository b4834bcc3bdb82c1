package vn.giamsat.view.dependents;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.bitemporal.BitemporalCases;
import vn.giamsat.view.bitemporal.VisibleFacts;
import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.Scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what rests on words that were corrected, as far as the reader is told of it. */
public final class Corrections {

    private static final Set<String> CORRECTING =
            Set.of(
                    "FindingAmended",
                    "FindingWithdrawn",
                    "FindingReturned",
                    "EvidenceWithdrawn",
                    "SelfReportReturned",
                    "ReturnedForMoreWork",
                    "ConclusionCorrected",
                    "ResponseRejected",
                    "ResponseWithdrawn",
                    "RecommendationReopened");

    private final History history;
    private final CaseFiles files;

    public Corrections(History history, CaseFiles files) {
        this.history = history;
        this.files = files;
    }

    /** Whether facts of this name correct others. */
    public static boolean isCorrection(String event) {
        return CORRECTING.contains(event);
    }

    /** Empty when there is no such correction that the reader is told of. */
    public Optional<Dependents> dependentsOn(
            UUID inspection, long correction, Scope scope, @Nullable Long asOf) {
        return files.find(inspection, scope, asOf)
                .flatMap(
                        found -> {
                            List<RecordedEvent> events =
                                    BitemporalCases.factsOf(history, inspection, asOf);
                            VisibleFacts told =
                                    new VisibleFacts(
                                            events,
                                            found.inside(),
                                            unit ->
                                                    scope.isTold(
                                                            found.file().matter().delegation(),
                                                            unit));
                            return dependents(events, correction, told);
                        });
    }

    static Optional<Dependents> dependents(
            List<RecordedEvent> events, long position, VisibleFacts told) {
        return Correction.at(position, events)
                .flatMap(
                        correction ->
                                told.told(correction.correcting())
                                        .map(
                                                row ->
                                                        new Dependents(
                                                                row,
                                                                told.told(correction.wrong())
                                                                        .orElse(null),
                                                                facts(events, correction, told))));
    }

    private static List<Dependent> facts(
            List<RecordedEvent> events, Correction correction, VisibleFacts told) {
        DependencyTrail trail = new DependencyTrail(correction.wrong().event());
        return correction.meanwhile(events).stream()
                .flatMap(fact -> dependents(trail.of(fact.event()), fact, told))
                .toList();
    }

    private static Stream<Dependent> dependents(
            @Nullable DependencyKind how, RecordedEvent fact, VisibleFacts told) {
        return how == null
                ? Stream.empty()
                : told.told(fact).map(row -> new Dependent(how, row)).stream();
    }
}
