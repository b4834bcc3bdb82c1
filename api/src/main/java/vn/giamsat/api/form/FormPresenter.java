package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.form.ShownField.Entry;
import vn.giamsat.api.form.ShownField.Words;
import vn.giamsat.api.form.reference.Option;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.value.Occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lays a form out: its sections and fields with what was typed, chosen and wrong. */
final class FormPresenter {

    private static final int MOST_AT_A_GLANCE = 5;

    private final CommandForm form;
    private final FormDraft draft;
    private final FormWords words;
    private final Picker picker;
    private final Map<String, Set<String>> narrowed;
    private final Map<String, String> faults;

    FormPresenter(
            CommandForm form,
            FormDraft draft,
            FormWords words,
            Picker picker,
            Map<String, Set<String>> narrowed,
            Map<String, String> faults) {
        this.form = form;
        this.draft = draft;
        this.words = words;
        this.picker = picker;
        this.narrowed = narrowed;
        this.faults = faults;
    }

    List<ShownSection> sections() {
        List<ShownSection> shown = new ArrayList<>();
        if (!form.needsHeadings()) {
            return List.of(new ShownSection("", 0, shown(form.asked(), "", true)));
        }
        form.sections()
                .forEach(
                        (section, fields) ->
                                shown.add(
                                        new ShownSection(
                                                section.name().toLowerCase(Locale.ROOT),
                                                shown.size() + 1,
                                                shown(fields, "", fields.size() == 1))));
        return shown;
    }

    private List<ShownField> shown(List<Field> fields, String prefix, boolean alone) {
        return fields.stream()
                .filter(f -> !isAskedLater(f, prefix + f.name()))
                .map(f -> shown(f, prefix + f.name(), alone))
                .toList();
    }

    private ShownField shown(Field field, String path, boolean alone) {
        FormValues values = draft.values();
        List<String> typed = values.byPath().getOrDefault(path, List.of());
        return switch (field) {
            case Field.Line _ -> plain("line", field, path, typed, 1);
            case Field.Paragraphs _ when isLateReason(field) ->
                    plain("late", field, path, typed, 2);
            case Field.Paragraphs _ -> plain("paragraphs", field, path, typed, lines(path));
            case Field.Lines _ -> plain("paragraphs", field, path, typed, 3);
            case Field.Day _ -> plain("day", field, path, typed, 1);
            case Field.WholeNumber _ -> plain("number", field, path, typed, 1);
            case Field.YesNo _ -> yesOrNo(field, path, typed);
            case Field.Choice choice -> choice(choice, path, typed);
            case Field.Reference picked -> reference(picked, path, typed);
            case Field.Files taken -> files(taken, path);
            case Field.DocumentGroup group -> group("document", group, path);
            case Field.Group group ->
                    group(alone && !group.optional() ? "flat" : "group", group, path);
            case Field.Rows rows -> rows(rows, path);
        };
    }

    private ShownField plain(String kind, Field field, String path, List<String> typed, int lines) {
        return field(kind, field, path, lines, new Entry(typed, List.of(), "", List.of()));
    }

    /** Few facts are recorded late: the reason is folded away until it is needed. */
    private static boolean isLateReason(Field field) {
        return field.place().record() == Occasion.class && field.name().endsWith("Reason");
    }

    /** Fewer still stand out of order: that reason is asked for once a rule misses it. */
    private boolean isAskedLater(Field field, String path) {
        return field.place().record() == Occasion.class
                && field.name().equals("orderReason")
                && !faults.containsKey(path)
                && draft.values().first(path).isBlank();
    }

    /** What stands inside a part is said in a few words. */
    private static int lines(String path) {
        return path.contains(".") ? 2 : 4;
    }

    private ShownField yesOrNo(Field field, String path, List<String> typed) {
        List<Option> answers = words.answers(field.optional());
        String kind = field.optional() ? "choice" : "yes-no";
        return field(kind, field, path, 1, new Entry(typed, answers, "", List.of()));
    }

    private ShownField choice(Field.Choice choice, String path, List<String> typed) {
        List<Option> options = new ArrayList<>();
        Object[] constants = choice.constants().getEnumConstants();
        boolean glance = constants.length <= MOST_AT_A_GLANCE;
        if (choice.optional() || !glance) {
            options.add(words.none(choice.optional()));
        }
        Set<String> possible = narrowed.get(path);
        for (Object constant : constants) {
            String name = ((Enum<?>) constant).name();
            if (possible == null || possible.contains(name)) {
                options.add(new Option(name, words.constant(constant)));
            }
        }
        List<String> chosen = typed.isEmpty() ? documentType(choice, path) : typed;
        return field(
                glance ? "choice" : "select",
                choice,
                path,
                1,
                new Entry(chosen, options, "", List.of()));
    }

    /** A component that is called after a type of paper is of that type, unless one says other. */
    private static List<String> documentType(Field.Choice choice, String path) {
        String[] parts = path.replaceAll("\\[\\d+]", "").split("\\.", -1);
        if (choice.constants() != DocumentType.class || parts.length < 2) {
            return List.of();
        }
        String called = parts[parts.length - 2].toUpperCase(Locale.ROOT);
        return Stream.of(DocumentType.values()).map(Enum::name).filter(called::equals).toList();
    }

    private ShownField reference(Field.Reference picked, String path, List<String> typed) {
        String asked = draft.values().first(path + FormValues.WORDS);
        boolean searched = picker.isSearched(picked.kind());
        List<Option> options = new ArrayList<>();
        if (!picked.many() && picked.optional()) {
            options.add(words.none(true));
        }
        options.addAll(picker.options(picked.kind(), asked, typed));
        boolean glance = searched || options.size() <= MOST_AT_A_GLANCE;
        String kind = picked.many() ? "checks" : glance ? "choice" : "select";
        if (kind.equals("select") && !picked.optional()) {
            options.addFirst(words.none(false));
        }
        Entry entry = new Entry(typed, options, asked, draft.files().of(path));
        ShownField shown = field(kind, picked, path, 1, entry);
        if (searched) {
            return around("search", shown);
        }
        return EvidenceUploads.belongTo(picked) ? around("evidence", shown) : shown;
    }

    /** A choice with more about it: words to look for, or files to add to what is there. */
    private static ShownField around(String kind, ShownField choice) {
        var inner =
                new ShownField(
                        choice.kind(),
                        choice.path(),
                        choice.words(),
                        choice.entry(),
                        List.of(),
                        null);
        return new ShownField(
                kind,
                choice.path(),
                choice.words(),
                choice.entry(),
                List.of(inner),
                choice.fault());
    }

    private ShownField files(Field.Files taken, String path) {
        var entry = new Entry(List.of(), List.of(), "", draft.files().of(path));
        return field(taken.many() ? "files" : "file", taken, path, 1, entry);
    }

    private ShownField group(String kind, Field group, String path) {
        return withParts(kind, group, path, shown(group.fields(), path + ".", false));
    }

    private ShownField rows(Field.Rows rows, String path) {
        List<ShownField> all = new ArrayList<>();
        for (int row = 0; row < draft.values().rows(path); row++) {
            String at = FormValues.at(path, row);
            List<ShownField> parts = shown(rows.fields(), at + ".", false);
            String called = words.label(rows, path) + " " + (row + 1);
            all.add(
                    new ShownField(
                            "row",
                            at,
                            new Words(called, null, false, 1),
                            Entry.NONE,
                            parts,
                            faults.get(at)));
        }
        return withParts("rows", rows, path, all);
    }

    private ShownField field(String kind, Field field, String path, int lines, Entry entry) {
        Words called =
                new Words(words.label(field, path), hint(field, path), isMarked(field), lines);
        return new ShownField(kind, path, called, entry, List.of(), faults.get(path));
    }

    /**
     * Of a paper and of an occasion little is known at times; to say so at each field says nothing.
     */
    private static boolean isMarked(Field field) {
        Class<?> in = field.place().record();
        boolean list =
                field instanceof Field.Lines
                        || field instanceof Field.Rows
                        || field instanceof Field.Files files && files.many()
                        || field instanceof Field.Reference picked && picked.many();
        return (field.optional() || list)
                && !field.place().demanded()
                && in != Document.class
                && in != Occasion.class;
    }

    private @Nullable String hint(Field field, String path) {
        String own = words.hint(field, path);
        if (own != null) {
            return own;
        }
        return switch (field) {
            case Field.Lines _ -> words.onThePage("form-lines-hint");
            case Field.Paragraphs text when text.sensitive() -> words.onThePage("form-sensitive");
            default -> null;
        };
    }

    private ShownField withParts(String kind, Field field, String path, List<ShownField> parts) {
        ShownField shown = field(kind, field, path, 1, Entry.NONE);
        return new ShownField(kind, path, shown.words(), Entry.NONE, parts, shown.fault());
    }
}
