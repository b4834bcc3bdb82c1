package vn.giamsat.view.contradiction;

import java.util.List;
import java.util.stream.Stream;

/** Finds what the facts of a case, told in the order of the log, contradict as they stand. */
final class Contradictions {

    private Contradictions() {}

    static List<Contradiction> in(List<CaseFact> facts) {
        var steps = new StepsInOrder();
        var people = new Declarations();
        var followed = new FollowUpsInOrder();
        for (CaseFact fact : facts) {
            steps.take(fact);
            people.take(fact);
            followed.take(fact);
        }
        List<Contradiction> found =
                Stream.of(steps.found(), followed.found(), people.found())
                        .flatMap(List::stream)
                        .toList();
        return Stream.concat(
                        found.stream(),
                        followed.unusual().stream().filter(one -> !isTold(one.step(), found)))
                .toList();
    }

    /** A day that contradicts something else is not told once more for being unusual. */
    private static boolean isTold(DayOfStep step, List<Contradiction> found) {
        return found.stream().map(Contradiction::step).anyMatch(step::equals);
    }
}
