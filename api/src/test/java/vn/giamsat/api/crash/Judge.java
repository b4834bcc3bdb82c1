package vn.giamsat.api.crash;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.crash.Journal.Asked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what clients were told with what people can read: nothing lost, nothing twice. */
record Judge(Map<String, Long> read) {

    /** Reads the findings of the case, and every name a unit has or had. */
    static Judge reading(Client client, String inspection) throws IOException {
        Stream<String> findings =
                client.all("/api/inspections/" + inspection + "/findings").stream()
                        .map(finding -> finding.at("/content/text").asString(""));
        Stream<String> names = client.all("/api/units").stream().flatMap(Judge::names);
        return new Judge(
                Stream.concat(findings, names)
                        .collect(
                                Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private static Stream<String> names(JsonNode unit) {
        Stream<String> former = unit.path("formerNames").values().stream().map(JsonNode::asString);
        return Stream.concat(Stream.of(unit.path("name").asString()), former);
    }

    List<String> faults(Journal journal) {
        List<String> faults = new ArrayList<>();
        for (Asked command : journal.acknowledged()) {
            long times = read.getOrDefault(command.words(), 0L);
            if (times != 1) {
                faults.add("acknowledged, but there %d times: %s".formatted(times, command));
            }
        }
        for (Asked command : journal.unanswered()) {
            long times = read.getOrDefault(command.words(), 0L);
            if (times > 1) {
                faults.add("never answered, but there %d times: %s".formatted(times, command));
            }
        }
        return faults;
    }
}
