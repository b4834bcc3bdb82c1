package vn.giamsat.api.form;

import vn.giamsat.field.ReferenceKind;

import java.util.List;

/** What a person is asked for one component of a command: the kinds of field there are. */
public sealed interface Field {

    Place place();

    default String name() {
        return place().name();
    }

    default boolean optional() {
        return place().optional();
    }

    /** Fields that stand inside this one. */
    default List<Field> fields() {
        return List.of();
    }

    /** A text of one line. */
    record Line(Place place) implements Field {}

    /** A text of paragraphs; a sensitive one says who will read it. */
    record Paragraphs(Place place, boolean sensitive) implements Field {}

    /** Several short texts, written one below the other. */
    record Lines(Place place) implements Field {}

    /** A day, written as people here write days. */
    record Day(Place place) implements Field {}

    /** A whole number. */
    record WholeNumber(Place place) implements Field {}

    /** Yes or no; where it may be left out, also not known. */
    record YesNo(Place place) implements Field {}

    /** One of the constants of an enumeration. */
    record Choice(Place place, Class<?> constants) implements Field {}

    /** One thing, or several, picked among those that are there: nobody types an identity. */
    record Reference(Place place, ReferenceKind kind, boolean many, boolean numbered)
            implements Field {}

    /** One file or several. */
    record Files(Place place, boolean many) implements Field {}

    /** Type, number, symbol, day, issuer and matter of a paper, always in that order. */
    record DocumentGroup(Place place, List<Field> fields) implements Field {}

    /** A part of the command with fields of its own. */
    record Group(Place place, Class<?> type, List<Field> fields) implements Field {}

    /** Any number of parts that are alike. */
    record Rows(Place place, Class<?> type, List<Field> fields) implements Field {}
}
