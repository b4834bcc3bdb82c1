package vn.giamsat.view.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.followup.FollowUps;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers what was known on one day about another, from the log, with the rights of the pages. */
public final class BitemporalCases {

    private final History history;
    private final CaseFiles files;
    private final FollowUps followUps;
    private final ZoneId office;

    public BitemporalCases(History history, CaseFiles files, FollowUps followUps, ZoneId office) {
        this.history = history;
        this.files = files;
        this.followUps = followUps;
        this.office = office;
    }

    /** What was known of the case up to the position about the day. */
    public Optional<BitemporalCase> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, LocalDate about) {
        return files.find(inspection, scope, asOf)
                .map(
                        found ->
                                known(
                                        factsOf(history, inspection, asOf),
                                        about,
                                        new CaseVisibility(
                                                found.inside(),
                                                unit ->
                                                        scope.isTold(
                                                                found.file().matter().delegation(),
                                                                unit))));
    }

    /** The same of one recommendation; the case it was drawn from is left aside. */
    public Optional<BitemporalCase> ofRecommendation(
            UUID recommendation, Scope scope, @Nullable Long asOf, LocalDate about) {
        return followUps
                .find(recommendation, scope, asOf)
                .map(
                        found ->
                                known(
                                        factsOf(history, found.row().asked().inspection(), asOf),
                                        about,
                                        new CaseVisibility(
                                                found.inside(),
                                                unit ->
                                                        scope.isTold(
                                                                found.row().asked().delegation(),
                                                                unit))))
                .map(known -> only(known, recommendation));
    }

    private BitemporalCase known(
            List<RecordedEvent> events, LocalDate about, CaseVisibility visibility) {
        return visibility.sees(FactsOfDay.about(about, events, office), events);
    }

    private static BitemporalCase only(BitemporalCase known, UUID recommendation) {
        return new BitemporalCase(
                null,
                List.of(),
                known.recommendations().stream()
                        .filter(row -> row.recommendation().equals(recommendation))
                        .toList(),
                List.of(),
                only(recommendation, known.late()),
                only(recommendation, known.leftOut()));
    }

    private static List<BitemporalFact> only(UUID recommendation, List<BitemporalFact> facts) {
        return facts.stream()
                .filter(known -> recommendation.equals(known.fact().recommendation()))
                .toList();
    }

    /** The facts of a case and of the recommendations drawn from it, in the order of the log. */
    public static List<RecordedEvent> factsOf(
            History history, UUID inspection, @Nullable Long asOf) {
        long upTo = asOf == null ? Long.MAX_VALUE : asOf;
        List<RecordedEvent> own = history.ofAggregates(List.of(inspection.toString()), upTo);
        List<String> drawn =
                own.stream()
                        .map(RecordedEvent::event)
                        .flatMap(
                                event ->
                                        event instanceof ConclusionIssued e
                                                ? e.recommendations().stream()
                                                : Stream.empty())
                        .map(recommendation -> recommendation.recommendation().toString())
                        .toList();
        if (drawn.isEmpty()) {
            return own;
        }
        Stream<RecordedEvent> followed =
                history.ofAggregates(drawn, upTo).stream()
                        .filter(recorded -> recorded.event() instanceof RecommendationEvent);
        return Stream.concat(own.stream(), followed)
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }
}
