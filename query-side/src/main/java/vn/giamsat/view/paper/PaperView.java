package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per paper and the fact that names it; the decision of a delegation has one row. */
public final class PaperView implements View<PaperRow> {

    private static final String DECISION = "decision";
    private static final String FORMER = "former";
    private static final String BASIS = "basis";

    private static final Set<Class<? extends DomainEvent>> NAMING_PAPERS =
            Stream.of(DelegationEvent.class, InspectionEvent.class, RecommendationEvent.class)
                    .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                    .filter(NamedPaper::isNamedBy)
                    // its notice is the conclusion's
                    .filter(event -> event != RecommendationOpened.class)
                    .<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public Class<PaperRow> rowType() {
        return PaperRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return NAMING_PAPERS;
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return isTaken(recorded)
                ? papers(recorded).map(paper -> key(recorded, paper)).toList()
                : List.of();
    }

    @Override
    public PaperRow evolve(@Nullable PaperRow row, RecordedEvent recorded, String key) {
        NamedPaper paper =
                papers(recorded)
                        .filter(named -> key(recorded, named).equals(key))
                        .findFirst()
                        .orElseThrow();
        return new PaperRow(
                PaperMatter.of(recorded.event()),
                use(recorded.event(), paper.at()),
                WrittenPaper.of(paper.paper()),
                PlaceInSeries.of(paper.paper()),
                recorded.illustration(),
                recorded.position());
    }

    private static Stream<NamedPaper> papers(RecordedEvent recorded) {
        return NamedPaper.in(recorded.event()).stream().filter(named -> !named.at().equals(FORMER));
    }

    /** A decision that is completed later stays the decision it was. */
    private static String key(RecordedEvent recorded, NamedPaper paper) {
        return founds(recorded.event()) && paper.at().equals(DECISION)
                ? recorded.aggregateId() + "/" + DECISION
                : recorded.aggregateId() + "/" + recorded.version() + "/" + paper.at();
    }

    private static boolean founds(DomainEvent event) {
        return event instanceof DelegationFounded
                || event instanceof ProposalApproved
                || event instanceof DecisionRecorded;
    }

    private static PaperUse use(DomainEvent event, String at) {
        if (founds(event) && at.equals(DECISION) || event instanceof ConclusionIssued) {
            return PaperUse.HOLDS;
        }
        boolean cited =
                at.startsWith(BASIS)
                        || event instanceof InspectionAnnounced
                        || event instanceof SuperiorDirected;
        return cited ? PaperUse.CITED : PaperUse.ISSUED;
    }
}
