package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.Person;
import vn.giamsat.view.difference.Change;
import vn.giamsat.view.difference.Compared;
import vn.giamsat.view.difference.Step;
import vn.giamsat.view.fold.RowComponent;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what differs in the words people use, in one language. */
public final class DifferenceWords {

    private static final int BRIEF = 120;

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle forms;
    private final Terms terms;
    private final ValueFormatter words;
    private final Named named;

    private DifferenceWords(Locale locale, Named named) {
        this.locale = locale;
        this.texts = Bundles.of("difference", locale);
        this.forms = Bundles.of("form", locale);
        this.terms = Terms.in(locale);
        this.words = ValueFormatter.in(locale);
        this.named = named;
    }

    public static DifferenceWords in(Locale locale, Named named) {
        return new DifferenceWords(locale, named);
    }

    /** What a component of a record is called: where no nearer word is said, as on its form. */
    public String label(Class<?> record, String component) {
        String own = "label." + record.getSimpleName() + "." + component;
        return Stream.of(own, "label." + component)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::getString)
                .orElseGet(() -> forms.getString(own));
    }

    /** Where the change is, from the outside in. */
    public String label(Change change) {
        return change.path().stream().map(this::label).collect(Collectors.joining(" › "));
    }

    private String label(Step step) {
        String label = label(step.of(), step.component());
        String item = step.item() == null ? null : ItemName.of(step.item(), this);
        return item == null ? label : label + " (" + item + ")";
    }

    public String sentence(Change change) {
        return text(
                "sentence." + change.kind(),
                label(change),
                of(change.before()),
                of(change.after()));
    }

    public String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** A value as people write it. */
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> terms.notRecorded();
            case Enum<?> constant -> terms.of(constant);
            case LocalDate day -> terms.day(day);
            case Instant moment -> words.moment(moment);
            case Boolean yes -> texts.getString(yes ? "yes" : "no");
            case UUID id -> name(id);
            case String text -> ofText(text);
            case Document document -> Objects.requireNonNull(words.document(document));
            case Person person -> Objects.requireNonNull(words.person(person));
            case EvidenceFile file -> file.fileName() + " (" + words.size(file.size()) + ")";
            case PeriodExamined period -> either(words.period(period));
            case List<?> items -> items.stream().map(this::of).collect(Collectors.joining("; "));
            case Record record -> ofRecord(record);
            default -> value.toString();
        };
    }

    private String ofRecord(Record record) {
        return labelled(record).stream()
                .map(part -> part.label() + ": " + part.value())
                .collect(Collectors.joining("; "));
    }

    /** All that a record says. */
    List<Labelled> labelled(Record record) {
        return labelled(record, Set.of());
    }

    /** All that a record says besides these components. */
    public List<Labelled> labelled(Record record, Set<String> besides) {
        return Compared.components(record.getClass()).stream()
                .filter(component -> !besides.contains(component.name()))
                .map(component -> labelled(record, component))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Labelled labelled(Record record, RowComponent component) {
        Object value = component.in(record);
        return value == null || value instanceof List<?> list && list.isEmpty()
                ? null
                : new Labelled(label(record.getClass(), component.name()), of(value));
    }

    public DescribedRow described(Record row, String title, @Nullable String page) {
        return new DescribedRow(title, page, labelled(row));
    }

    private String name(UUID id) {
        String name = named.of(id);
        return name == null ? texts.getString("unnamed") : name;
    }

    /** Accounts are stored in lists of words; nobody knows people by their number. */
    private String ofText(String text) {
        return Identities.in(text).map(this::name).orElse(text);
    }

    public String either(@Nullable String text) {
        return text == null ? terms.notRecorded() : text;
    }

    public String after(String before, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : before + text;
    }

    public String brief(@Nullable String text) {
        if (text == null) {
            return terms.word("not-enumerated");
        }
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF).strip() + "…";
    }
}
