package vn.giamsat.api.casepackage;

import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.RecommendationDrawn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The streams a case consists of: the inspection, its delegation, the recommendations drawn from
 * it, and the units it names as subject and addressees.
 */
record CaseStreams(List<Stream> all) {

    /** One stream by the type of its aggregate. */
    record Stream(String type, String id) {}

    static CaseStreams of(PackagedCase packaged) {
        Set<String> recommendations = new TreeSet<>();
        Set<String> units = new TreeSet<>();
        units.add(packaged.file().matter().subject().toString());
        packaged.followUps()
                .forEach(
                        row -> {
                            recommendations.add(row.recommendation().toString());
                            units.add(row.asked().addressee().toString());
                        });
        ConclusionIssued conclusion = packaged.file().outcome().conclusion();
        if (conclusion != null) {
            for (RecommendationDrawn drawn : conclusion.recommendations()) {
                recommendations.add(drawn.recommendation().toString());
                units.add(drawn.addressee().toString());
            }
        }
        Set<Stream> all = new LinkedHashSet<>();
        add(all, "Inspection", packaged.file().matter().inspection());
        add(all, "Delegation", packaged.file().matter().delegation());
        recommendations.forEach(id -> all.add(new Stream("Recommendation", id)));
        units.forEach(id -> all.add(new Stream("Unit", id)));
        return new CaseStreams(List.copyOf(all));
    }

    private static void add(Set<Stream> all, String type, UUID id) {
        all.add(new Stream(type, id.toString()));
    }

    List<String> ids() {
        return all.stream().map(Stream::id).toList();
    }
}
