package vn.giamsat.api.list;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.GivenDay;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.entry.Condition;
import vn.giamsat.view.entry.ViewEntry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** By what of an address a list is narrowed; what is left empty does not narrow it. */
final class GivenConditions {

    private GivenConditions() {}

    static Map<String, Object> of(ViewEntry<?> entry, Map<String, String> given) {
        Map<String, Object> conditions = new HashMap<>();
        for (Condition condition : entry.conditions()) {
            String text = given.getOrDefault(condition.name(), "");
            if (!text.isBlank()) {
                conditions.put(condition.name(), value(condition, text));
            }
        }
        return conditions;
    }

    private static Object value(Condition condition, String text) {
        Class<?> type = condition.type();
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(choice -> ((Enum<?>) choice).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> invalid(condition, FieldFault.NOT_ONE_OF_THE_CHOICES));
        }
        return type == UUID.class
                ? id(condition, text)
                : Objects.requireNonNull(GivenDay.of(condition.name(), WrittenDay.of(text)));
    }

    private static UUID id(Condition condition, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw invalid(condition, FieldFault.MUST_BE_ID);
        }
    }

    private static Refused invalid(Condition condition, FieldFault fault) {
        return Refused.malformed(condition.name(), fault);
    }
}
