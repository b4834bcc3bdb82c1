package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.field.Paragraph;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads single values without bending them: no "1" for 1, no 31 February for 3 March. */
final class ScalarReader {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final Fields fields;

    ScalarReader(Fields fields) {
        this.fields = fields;
    }

    /** The component that declares the value says whether text may have paragraphs. */
    @Nullable Object read(Class<?> type, RecordComponent component, JsonNode node, String path) {
        if (type == int.class || type == Integer.class) {
            return whole(node, path, Integer.MIN_VALUE, Integer.MAX_VALUE) instanceof Long number
                    ? (Object) number.intValue()
                    : null;
        }
        if (type == long.class || type == Long.class) {
            return whole(node, path, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean()
                    ? (Object) node.booleanValue()
                    : fields.wrong(path, FieldFault.MUST_BE_TRUE_OR_FALSE);
        }
        if (!node.isString()) {
            return fields.wrong(path, FieldFault.MUST_BE_TEXT);
        }
        return type == String.class
                ? text(node.stringValue(), component.isAnnotationPresent(Paragraph.class), path)
                : readWord(type, node.stringValue(), path);
    }

    private @Nullable Object readWord(Class<?> type, String text, String path) {
        if (type == UUID.class) {
            return ID.matcher(text).matches()
                    ? UUID.fromString(text)
                    : fields.wrong(path, FieldFault.MUST_BE_ID);
        }
        if (type == LocalDate.class) {
            return day(text, path);
        }
        if (type.isEnum()) {
            return choice(type, text, path);
        }
        throw new IllegalStateException("No way to read a " + type.getName());
    }

    private @Nullable Object text(String text, boolean paragraphs, String path) {
        CleanText clean = CleanText.of(text, paragraphs);
        FieldFault fault = clean.fault();
        return fault == null
                ? clean.text()
                : fields.wrong(new FieldProblem(path, fault, clean.place()));
    }

    private @Nullable Object choice(Class<?> type, String text, String path) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        return fields.wrong(path, FieldFault.NOT_ONE_OF_THE_CHOICES);
    }

    private @Nullable Object day(String text, String path) {
        WrittenDay written = WrittenDay.ofProgram(text);
        if (written.day() != null) {
            return written.day();
        }
        return fields.wrong(
                path,
                written.fault() == WrittenDay.Fault.NOT_IN_THE_CALENDAR
                        ? FieldFault.NO_SUCH_DAY
                        : FieldFault.MUST_BE_DATE);
    }

    private @Nullable Object whole(JsonNode node, String path, long least, long most) {
        boolean fits = node.isIntegralNumber() && node.canConvertToLong();
        if (fits && node.longValue() >= least && node.longValue() <= most) {
            return node.longValue();
        }
        return fields.wrong(path, FieldFault.MUST_BE_WHOLE_NUMBER);
    }
}
