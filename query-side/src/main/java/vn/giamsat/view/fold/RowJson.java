package vn.giamsat.view.fold;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rows as PostgreSQL reads and writes them: components in snake_case, nested values as jsonb. */
public final class RowJson {

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    <R extends Record> String write(Collection<Version<R>> versions) {
        return mapper.writeValueAsString(versions.stream().map(this::flat).toList());
    }

    private Map<String, Object> flat(Version<? extends Record> version) {
        @SuppressWarnings("unchecked") // a record always becomes a map of its components
        Map<String, Object> columns = mapper.convertValue(version.row(), Map.class);
        columns.put("key", version.key());
        columns.put("since", version.since());
        columns.put("until", version.until());
        return columns;
    }

    static List<String> columns(Class<? extends Record> row) {
        return Stream.of(row.getRecordComponents())
                .map(RecordComponent::getName)
                .map(RowJson::snakeCase)
                .toList();
    }

    private static String snakeCase(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
