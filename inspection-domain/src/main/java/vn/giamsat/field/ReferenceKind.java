package vn.giamsat.field;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/** The kinds of things that a component can name, each picked in its own way. */
public enum ReferenceKind {
    UNIT("Unit"),
    ACCOUNT("Account"),
    DELEGATION("Delegation"),
    /** a person in a post of the delegation */
    MEMBER,
    INSPECTION("Inspection"),
    /** a rule of the catalogue of time limits, by its name */
    DEADLINE_RULE,
    /** a party member examined, whose identity is the same in every case */
    EXAMINED_MEMBER,
    SESSION,
    EVIDENCE,
    FINDING,
    /** what the subject was asked to hand in besides its self-report */
    SUPPLEMENT_REQUEST,
    /** a draft of the report, by the number of its version */
    DRAFT,
    /** a correction of the notice */
    CORRECTION,
    RECOMMENDATION("Recommendation"),
    /** the addressee's report of the result */
    RESPONSE,
    EXTENSION_REQUEST,
    REPORTING_PERIOD("ReportingPeriod"),
    /** a rule of time limits as a matter of its own, which is corrected and repealed */
    ADOPTED_RULE("DeadlineRule"),
    CALENDAR_YEAR("CalendarYear"),
    EXTENSION_CAP("ExtensionCap"),
    LOG,
    TAMPER_DRILL;

    private final @Nullable String aggregate;

    ReferenceKind() {
        this(null);
    }

    ReferenceKind(@Nullable String aggregate) {
        this.aggregate = aggregate;
    }

    /**
     * The type of aggregate that is named, where it is one: it must have begun before it is named.
     * Everything else is a part of the matter, which knows its own parts.
     */
    public Optional<String> aggregate() {
        return Optional.ofNullable(aggregate);
    }

    /** What the component, or each element of it, names; empty when it names nothing. */
    public static Optional<ReferenceKind> of(RecordComponent component) {
        Refers said = component.getAnnotation(Refers.class);
        return said != null
                ? Optional.of(said.value())
                : typedId(component.getGenericType()).map(Refers::value);
    }

    private static Optional<Refers> typedId(Type type) {
        if (type instanceof ParameterizedType list) {
            return typedId(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain
                        && plain.isRecord()
                        && plain.getRecordComponents().length == 1
                ? Optional.ofNullable(plain.getRecordComponents()[0].getAnnotation(Refers.class))
                : Optional.empty();
    }
}
