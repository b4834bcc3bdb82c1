package vn.giamsat.view.delegation;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.stream.Stream;

/**
 * The record of a delegation as a record: what of it is illustration, what it lacks, the position
 * of its first event and the version of its stream.
 */
public record DelegationFiling(
        boolean illustrated,
        List<String> illustratedSteps,
        List<MissingDelegationFact> missing,
        long opened,
        long version) {

    static DelegationFiling opened(RecordedEvent recorded) {
        return new DelegationFiling(
                false, List.of(), List.of(), recorded.position(), recorded.version());
    }

    DelegationFiling after(DelegationEvent event, RecordedEvent recorded) {
        boolean illustration = recorded.illustration();
        return new DelegationFiling(
                illustrated || illustration,
                illustration ? illustratedStepsAnd(nameOf(event)) : illustratedSteps,
                missing,
                opened,
                recorded.version());
    }

    DelegationFiling lacking(List<MissingDelegationFact> facts) {
        return new DelegationFiling(illustrated, illustratedSteps, facts, opened, version);
    }

    DelegationFiling shownToUnit() {
        return lacking(List.of());
    }

    private List<String> illustratedStepsAnd(String step) {
        return Stream.concat(illustratedSteps.stream(), Stream.of(step)).distinct().toList();
    }

    /** By the event's name, and by the member where there are many. */
    private static String nameOf(DelegationEvent event) {
        String name = event.getClass().getSimpleName();
        return switch (event) {
            case MemberAppointed e -> name + " " + e.member().member();
            case MemberReplaced e -> name + " " + e.successor().member();
            default -> name;
        };
    }
}
