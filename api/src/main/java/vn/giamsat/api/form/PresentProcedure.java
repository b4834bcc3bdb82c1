package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.calendar.command.CorrectDaysOff;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A rule of time limits and the days off of a year are corrected from what they say now. */
@Configuration(proxyBeanMethods = false)
class PresentProcedure {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Bean
    PresentWords presentRule(QuerySide views) {
        return new Present(
                CorrectDeadlineRule.class,
                id ->
                        views.deadlineRules()
                                .find(id, null)
                                .map(
                                        row ->
                                                Map.of(
                                                        "terms", row.terms(),
                                                        "source", row.source())));
    }

    @Bean
    PresentWords presentDays(QuerySide views) {
        return new Present(
                CorrectDaysOff.class,
                id ->
                        views.calendarYears()
                                .find(id, null)
                                .flatMap(row -> Optional.ofNullable(row.days()))
                                .map(days -> Map.of("days", days)));
    }

    /** Each value of what is found stands in the field of its path. */
    private record Present(
            Class<? extends DomainCommand> command,
            Function<UUID, Optional<Map<String, Record>>> finder)
            implements PresentWords {

        @Override
        public void put(Map<String, List<String>> values, ReadContext context, @Nullable UUID id) {
            if (id != null) {
                finder.apply(id)
                        .ifPresent(
                                found -> put(values, "", JsonMapper.shared().valueToTree(found)));
            }
        }

        private static void put(Map<String, List<String>> values, String path, JsonNode node) {
            if (node.isObject()) {
                String prefix = path.isEmpty() ? "" : path + ".";
                node.forEachEntry((name, value) -> put(values, prefix + name, value));
            } else if (node.isArray()) {
                values.put(path + "#", List.of(String.valueOf(node.size())));
                for (int i = 0; i < node.size(); i++) {
                    put(values, path + "[" + i + "]", node.get(i));
                }
            } else if (!node.isNull()) {
                values.put(path, List.of(written(node.asString())));
            }
        }

        private static String written(String text) {
            return DAY.matcher(text).matches() ? WrittenDay.ofProgram(text).shown() : text;
        }
    }
}
