package vn.giamsat.view.fold.table;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.view.fold.Derived;
import vn.giamsat.view.fold.RowComponent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Rows as PostgreSQL tells them, and as it is told: components in snake_case, what is no plain
 * value jsonb or json.
 */
public final class RowJson {

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <R extends Record> RowBinary<R> binary(View<R> view) {
        return new RowBinary<>(view, mapper);
    }

    static <R extends Record> List<String> columns(View<R> view) {
        Stream<String> components =
                RowComponent.of(view.rowType()).stream()
                        .map(RowComponent::name)
                        .map(RowJson::snakeCase);
        return Stream.concat(components, view.derived().stream().map(Derived::column)).toList();
    }

    private static String snakeCase(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
