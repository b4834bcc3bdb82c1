package vn.giamsat.view.resting;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.known.FactsOfReader;
import vn.giamsat.view.known.KnownCases;
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
    public Optional<Resting> restingOn(
            UUID inspection, long correction, Scope scope, @Nullable Long asOf) {
        return files.find(inspection, scope, asOf)
                .flatMap(
                        found -> {
                            List<RecordedEvent> events =
                                    KnownCases.factsOf(history, inspection, asOf);
                            FactsOfReader told =
                                    new FactsOfReader(
                                            events,
                                            found.inside(),
                                            unit -> scope.isTold(found.file().delegation(), unit));
                            return resting(events, correction, told);
                        });
    }

    static Optional<Resting> resting(
            List<RecordedEvent> events, long position, FactsOfReader told) {
        return Correction.at(position, events)
                .flatMap(
                        correction ->
                                told.told(correction.correcting())
                                        .map(
                                                row ->
                                                        new Resting(
                                                                row,
                                                                told.told(correction.wrong())
                                                                        .orElse(null),
                                                                facts(events, correction, told))));
    }

    private static List<RestingFact> facts(
            List<RecordedEvent> events, Correction correction, FactsOfReader told) {
        Reliance reliance = new Reliance(correction.wrong().event());
        return correction.meanwhile(events).stream()
                .flatMap(fact -> resting(reliance.of(fact.event()), fact, told))
                .toList();
    }

    private static Stream<RestingFact> resting(
            @Nullable How how, RecordedEvent fact, FactsOfReader told) {
        return how == null
                ? Stream.empty()
                : told.told(fact).map(row -> new RestingFact(how, row)).stream();
    }
}
