package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was typed, by the path of the field: {@code members[0].person.name}. Only fields of the form
 * are kept, whatever else was posted.
 */
public record FormValues(Map<String, List<String>> byPath) {

    /** Behind the path of rows: how many of them stand on the page. */
    static final String COUNT = "#";

    /** Behind the path of a reference: the words by which it is looked for. */
    static final String WORDS = "?";

    static final int MOST_ROWS = 100;

    static final FormValues EMPTY = new FormValues(Map.of());

    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");

    public FormValues {
        byPath = Map.copyOf(byPath);
    }

    static FormValues posted(List<Field> fields, MultiValueMap<String, String> posted) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        keep(fields, "", posted, kept);
        keep(DaysToConfirm.NAME, posted, kept);
        return new FormValues(kept);
    }

    private static void keep(
            List<Field> fields,
            String prefix,
            MultiValueMap<String, String> posted,
            Map<String, List<String>> kept) {
        for (Field field : fields) {
            String path = prefix + field.name();
            switch (field) {
                case Field.Rows rows -> {
                    int count = count(posted.getFirst(path + COUNT));
                    kept.put(path + COUNT, List.of(Integer.toString(count)));
                    for (int row = 0; row < count; row++) {
                        keep(rows.fields(), at(path, row) + ".", posted, kept);
                    }
                }
                case Field.Reference _ -> {
                    keep(path, posted, kept);
                    keep(path + WORDS, posted, kept);
                }
                default -> {
                    keep(path, posted, kept);
                    keep(field.fields(), path + ".", posted, kept);
                }
            }
        }
    }

    private static void keep(
            String path, MultiValueMap<String, String> posted, Map<String, List<String>> kept) {
        List<String> values = posted.get(path);
        if (values != null && values.stream().anyMatch(value -> !value.isEmpty())) {
            kept.put(path, List.copyOf(values));
        }
    }

    private static int count(@Nullable String typed) {
        return typed != null && SMALL.matcher(typed).matches()
                ? Math.min(Integer.parseInt(typed), MOST_ROWS)
                : 0;
    }

    static String at(String path, int row) {
        return path + "[" + row + "]";
    }

    /** What was typed into the field, exactly. */
    String first(String path) {
        List<String> values = byPath.getOrDefault(path, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What was chosen, without what was left blank. */
    List<String> all(String path) {
        return byPath.getOrDefault(path, List.of()).stream().filter(v -> !v.isBlank()).toList();
    }

    int rows(String path) {
        return count(first(path + COUNT));
    }

    FormValues with(String path, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(byPath);
        more.put(path, List.of(values));
        return new FormValues(more);
    }

    FormValues withRow(String path) {
        return with(path + COUNT, Integer.toString(Math.min(rows(path) + 1, MOST_ROWS)));
    }

    /** Those behind the row move up. */
    FormValues withoutRow(String path, int row) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        String prefix = path + "[";
        byPath.forEach(
                (each, values) -> {
                    if (!each.startsWith(prefix)) {
                        left.put(each, values);
                        return;
                    }
                    int end = each.indexOf(']', prefix.length());
                    int at = Integer.parseInt(each.substring(prefix.length(), end));
                    if (at != row) {
                        left.put(
                                at(path, at > row ? at - 1 : at) + each.substring(end + 1), values);
                    }
                });
        left.put(path + COUNT, List.of(Integer.toString(Math.max(rows(path) - 1, 0))));
        return new FormValues(left);
    }

    /** Without rows in which nothing was typed, so that the fields of a fault are those shown. */
    FormValues compact(List<Field> fields) {
        FormValues compact = this;
        for (Field field : fields) {
            if (field instanceof Field.Rows) {
                for (int row = compact.rows(field.name()) - 1; row >= 0; row--) {
                    if (compact.isBlank(field.fields(), at(field.name(), row) + ".")) {
                        compact = compact.withoutRow(field.name(), row);
                    }
                }
            }
        }
        return compact;
    }

    /** The parts of the form that may be left out and were. */
    Set<String> leftEmpty(List<Field> fields) {
        return fields.stream()
                .filter(field -> !field.fields().isEmpty())
                .filter(field -> isBlank(field, field.name()))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** Whether nothing was filled in; what stands there from the beginning does not count. */
    boolean isBlank(List<Field> fields, String prefix) {
        return fields.stream().allMatch(field -> isBlank(field, prefix + field.name()));
    }

    private boolean isBlank(Field field, String path) {
        return switch (field) {
            case Field.Choice _ -> field.optional() ? all(path).isEmpty() : true;
            case Field.Rows _ -> rows(path) == 0;
            case Field.Group group -> isBlank(group.fields(), path + ".");
            case Field.DocumentGroup document -> isBlank(document.fields(), path + ".");
            default -> all(path).isEmpty();
        };
    }
}
