package vn.giamsat.api.form;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.Document;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.value.Occasion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of every form, in the order in which they are asked unless its record says other. */
enum Section {
    ACT,
    PEOPLE,
    DOCUMENT,
    OCCASION,
    CONTENT,
    EVIDENCE;

    private static final Set<ReferenceKind> PEOPLE_AND_UNITS =
            EnumSet.of(
                    ReferenceKind.UNIT,
                    ReferenceKind.ACCOUNT,
                    ReferenceKind.MEMBER,
                    ReferenceKind.EXAMINED_MEMBER);

    /** A required name, person or thing the act is done to belongs to the act itself. */
    static Section of(Field field) {
        return switch (field) {
            case Field.DocumentGroup _ -> DOCUMENT;
            case Field.Files _ -> EVIDENCE;
            case Field.Paragraphs _ -> CONTENT;
            case Field.Lines _ -> PEOPLE;
            case Field.Reference picked -> ofReference(picked);
            case Field.Group group -> ofGroup(group.type());
            case Field.Rows rows -> ofRows(rows.type());
            case Field.Line _, Field.Day _, Field.WholeNumber _, Field.YesNo _, Field.Choice _ ->
                    ACT;
        };
    }

    private static Section ofReference(Field.Reference picked) {
        if (picked.kind() == ReferenceKind.EVIDENCE && picked.many()) {
            return EVIDENCE;
        }
        return PEOPLE_AND_UNITS.contains(picked.kind()) ? PEOPLE : ACT;
    }

    /** Who issued a paper stands by the paper. */
    private static Section ofGroup(Class<?> type) {
        if (type == Occasion.class) {
            return OCCASION;
        }
        if (type == Issuer.class) {
            return DOCUMENT;
        }
        List<Field> parts = RecordFields.of(type.getRecordComponents());
        return parts.stream().anyMatch(Section::isName) ? PEOPLE : CONTENT;
    }

    private static Section ofRows(Class<?> type) {
        return type == Document.class ? DOCUMENT : ofGroup(type);
    }

    /** A part that begins with a name or a person is about somebody. */
    private static boolean isName(Field field) {
        return field.name().equals("name") || field.name().equals("person");
    }
}
