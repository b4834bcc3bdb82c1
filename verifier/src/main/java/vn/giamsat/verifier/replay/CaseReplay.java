package vn.giamsat.verifier.replay;

import vn.giamsat.verifier.event.StoredEventLine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds the events of one case, in the order of the log, into its states. What it comes to is
 * printed like the states in a package, line by line, so that the two can be compared.
 */
public final class CaseReplay {

    private static final String HEADING = "giamsat-case-states/v1";

    private final String inspection;
    private final InspectionReplay file;
    private final DelegationReplay delegation = new DelegationReplay();
    private final Map<String, RecommendationReplay> recommendations = new LinkedHashMap<>();
    private final Map<String, UnitReplay> units = new HashMap<>();
    private long events;

    public CaseReplay(String inspection) {
        this.inspection = inspection;
        file = new InspectionReplay(inspection);
    }

    /** Takes the next event; throws {@link NotKnown} for one of a later version. */
    public void take(StoredEventLine event) {
        Fact fact = Fact.of(event);
        events++;
        switch (fact.aggregate()) {
            case "Inspection" -> file.take(fact);
            case "Delegation" -> delegation.take(fact);
            case "Recommendation" ->
                    recommendations
                            .computeIfAbsent(fact.id(), RecommendationReplay::new)
                            .take(fact);
            case "Unit" ->
                    units.computeIfAbsent(fact.id(), _ -> new UnitReplay())
                            .take(fact, event.recordedAt());
            default -> throw new NotKnown(fact.name() + " of " + fact.aggregate());
        }
    }

    /**
     * The streams a case like this consists of, as {@code type id}: what the events themselves
     * name.
     */
    public Set<String> streams() {
        Set<String> streams = new TreeSet<>();
        streams.add("Inspection " + inspection);
        streams.add("Delegation " + file.delegation());
        streams.add("Unit " + file.subject());
        file.drawn()
                .forEach(
                        (recommendation, addressee) -> {
                            streams.add("Recommendation " + recommendation);
                            streams.add("Unit " + addressee);
                        });
        recommendations.forEach(
                (id, recommendation) -> {
                    if (recommendation.inspection().equals(inspection)) {
                        streams.add("Recommendation " + id);
                        streams.add("Unit " + recommendation.addressee());
                    }
                });
        return streams;
    }

    /** The states as of this position. */
    public List<String> states(long position) {
        var text = new StateText();
        text.heading(HEADING);
        text.say("position", position).say("events", events);
        Map<String, String> unitNames = new HashMap<>();
        units.forEach((id, unit) -> unitNames.put(id, unit.name()));
        file.print(text, unitNames);
        delegation.print(text, file.delegation());
        file.printFindings(text);
        text.say("recommendations", recommendations.size())
                .say(
                        "recommendations.open",
                        recommendations.values().stream()
                                .filter(RecommendationReplay::isOpen)
                                .count());
        recommendations.values().forEach(each -> each.print(text, unitNames));
        return text.lines();
    }
}
