package vn.giamsat.api.form;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Sensitive;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fields of a form off the components of a record, as the OpenAPI schema is read. */
final class RecordFields {

    private RecordFields() {}

    static List<Field> of(RecordComponent... components) {
        return Stream.of(components)
                .filter(Place::isAsked)
                .sorted(Comparator.comparing(AskedOrder::of))
                .map(RecordFields::field)
                .toList();
    }

    private static Field field(RecordComponent component) {
        Place place = Place.of(component);
        Class<?> type = elementOf(component.getGenericType());
        boolean many = component.getType() == List.class;
        Optional<ReferenceKind> kind = ReferenceKind.of(component);
        if (kind.isPresent()) {
            return new Field.Reference(place, kind.get(), many, isNumber(type));
        }
        if (type == EvidenceFile.class) {
            return new Field.Files(place, many);
        }
        if (many) {
            return type == String.class
                    ? new Field.Lines(place)
                    : new Field.Rows(place, type, of(type.getRecordComponents()));
        }
        return type.isRecord() ? group(place, type) : single(place, type, component);
    }

    private static Field single(Place place, Class<?> type, RecordComponent component) {
        if (type == String.class) {
            return component.isAnnotationPresent(Paragraph.class)
                    ? new Field.Paragraphs(place, component.isAnnotationPresent(Sensitive.class))
                    : new Field.Line(place);
        }
        if (type == LocalDate.class) {
            return new Field.Day(place);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Field.YesNo(place);
        }
        if (type.isEnum()) {
            return new Field.Choice(place, type);
        }
        if (isNumber(type)) {
            return new Field.WholeNumber(place);
        }
        throw new IllegalStateException("No field for " + component);
    }

    private static Field group(Place place, Class<?> type) {
        return type == Document.class
                ? new Field.DocumentGroup(place, of(type.getRecordComponents()))
                : new Field.Group(place, type, of(type.getRecordComponents()));
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class;
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }
}
