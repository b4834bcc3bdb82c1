package vn.giamsat.api.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.command.AtAnyTime;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.DisbandDelegation;
import vn.giamsat.event.CaseKind;
import vn.giamsat.inspection.command.BindTimeLimit;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what is offered against the aggregates: a matter is led through its life, and in every
 * state it comes to, all there is is asked of it. What is accepted must be offered, nothing else.
 */
class OfferedInEveryStateTests {

    private static final UUID ONE = new UUID(0x7000L, 101);
    private static final UUID OTHER = new UUID(0x7000L, 102);
    private static final int STEPS = 45;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-07-20T02:00:00Z"), ZoneOffset.UTC);

    private final CommandCatalogue catalogue = new CommandCatalogue();
    private final Random random = new Random(14);
    private final Map<Class<?>, Integer> done = new HashMap<>();
    private final Set<String> offered = new TreeSet<>();
    private final Set<String> notOffered = new TreeSet<>();

    static Stream<Function<AggregateBench, MatterTrial>> matters() {
        return Stream.of(
                bench -> new CaseTrial(bench, CaseKind.THEMATIC_SUPERVISION, "GS-2017-TINH"),
                bench -> new CaseTrial(bench, CaseKind.COMPLIANCE_INSPECTION, null),
                bench -> new CaseTrial(bench, CaseKind.INSPECTION_VISIT, null),
                bench -> new CaseTrial(bench, CaseKind.INSPECTION_VISIT, null),
                bench -> new CaseTrial(bench, CaseKind.SUSPICION_INSPECTION, null),
                bench -> new DelegationTrial(bench, true),
                bench -> new DelegationTrial(bench, false),
                bench -> new RecommendationTrial(bench, null),
                bench -> new RecommendationTrial(bench, CaseTrial.TODAY.plusDays(30)),
                bench -> new OfficeTrials.OfAccount(bench, ONE),
                bench -> new OfficeTrials.OfAccount(bench, new UUID(0x7000L, 103)),
                OfficeTrials.OfUnit::new,
                bench -> new OfficeTrials.OfPeriod(bench, CaseTrial.TODAY.minusDays(1)),
                bench -> new OfficeTrials.OfPeriod(bench, CaseTrial.TODAY),
                ProcedureTrials.OfRule::new,
                bench -> new ProcedureTrials.OfYear(bench, true),
                bench -> new ProcedureTrials.OfYear(bench, false),
                OfficeTrials.OfLog::new);
    }

    @Test
    void what_is_offered_in_a_state_is_accepted_and_what_is_not_offered_is_refused() {
        // what ends a life is not tried first
        done.put(ApproveProposal.class, 3);
        done.put(DisbandDelegation.class, 3);
        // a plan is not extended, so a rule comes first
        done.put(BindTimeLimit.class, 3);
        matters().forEach(this::walk);

        assertThat(offered)
                .as("offered in some state")
                .containsExactlyInAnyOrderElementsOf(names(_ -> true));
        assertThat(notOffered)
                .as("not offered in another")
                .containsExactlyInAnyOrderElementsOf(
                        names(type -> !type.isAnnotationPresent(AtAnyTime.class)));
    }

    private Set<String> names(Predicate<Class<?>> which) {
        return catalogue.all().stream()
                .filter(type -> !type.creating())
                .map(CommandType::type)
                .filter(which)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void walk(Function<AggregateBench, MatterTrial> matter) {
        try (var bench = new AggregateBench(CLOCK)) {
            MatterTrial trial = matter.apply(bench);
            bench.send(trial.opening(), ONE);
            for (int step = 0; step < STEPS; step++) {
                go(trial);
            }
        }
    }

    private void go(MatterTrial trial) {
        List<DomainCommand> questions = trial.questions().toList();
        assertThat(questions.stream().map(Object::getClass).collect(Collectors.toSet()))
                .as("every command of the family is asked")
                .isEqualTo(family(trial.opening()));
        List<DomainCommand> byOne = check(trial, questions, ONE);
        List<DomainCommand> byOther = check(trial, questions, OTHER);
        boolean one = byOther.isEmpty() || !byOne.isEmpty() && random.nextBoolean();
        List<DomainCommand> accepted = one ? byOne : byOther;
        if (!accepted.isEmpty()) {
            DomainCommand next = leastDone(accepted);
            done.merge(next.getClass(), 1, Integer::sum);
            trial.bench().send(next, one ? ONE : OTHER);
        }
    }

    private Set<Class<?>> family(DomainCommand opening) {
        String aggregates = catalogue.of(opening).aggregates();
        return catalogue.all().stream()
                .filter(type -> type.aggregates().equals(aggregates) && !type.creating())
                .map(CommandType::type)
                .collect(Collectors.toSet());
    }

    private List<DomainCommand> check(
            MatterTrial trial, List<DomainCommand> questions, UUID reader) {
        List<DomainCommand> accepted =
                questions.stream().filter(one -> trial.bench().wouldAccept(one, reader)).toList();
        MatterConditions now = trial.conditions(reader);
        Set<String> acceptedNames = new TreeSet<>();
        accepted.forEach(one -> acceptedNames.add(one.getClass().getSimpleName()));
        Set<String> offeredNames = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (DomainCommand one : questions) {
            String name = one.getClass().getSimpleName();
            (now.accept(one.getClass()) ? offeredNames : others).add(name);
        }
        assertThat(offeredNames)
                .as(
                        () ->
                                "after "
                                        + trial.bench().events().stream()
                                                .map(RecordedEvent::event)
                                                .toList())
                .isEqualTo(acceptedNames);
        offered.addAll(offeredNames);
        notOffered.addAll(others);
        return accepted;
    }

    /** What was done least often leads through the whole life of a matter. */
    private DomainCommand leastDone(List<DomainCommand> accepted) {
        int least =
                accepted.stream()
                        .mapToInt(one -> done.getOrDefault(one.getClass(), 0))
                        .min()
                        .orElseThrow();
        List<DomainCommand> seldom =
                accepted.stream()
                        .filter(one -> done.getOrDefault(one.getClass(), 0) == least)
                        .toList();
        return seldom.get(random.nextInt(seldom.size()));
    }
}
