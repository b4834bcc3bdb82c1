package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.form.reference.Option;
import vn.giamsat.event.EvidenceFile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field as a page shows it. The kind names the fragment that draws it; id and name are the path
 * of the field.
 */
public record ShownField(
        String kind,
        String path,
        Words words,
        Entry entry,
        List<ShownField> parts,
        @Nullable String fault) {

    public ShownField {
        parts = List.copyOf(parts);
    }

    /** What it is called, what is said beside it, and whether it may be left out. */
    public record Words(String label, @Nullable String hint, boolean optional, int lines) {}

    /** What stands in it now, and among what is chosen. */
    public record Entry(
            List<String> values, List<Option> options, String words, List<EvidenceFile> files) {

        static final Entry NONE = new Entry(List.of(), List.of(), "", List.of());
    }

    public String value() {
        return entry.values().isEmpty() ? "" : entry.values().getFirst();
    }

    public boolean has(Option option) {
        return option.value().isEmpty()
                ? value().isEmpty()
                : entry.values().contains(option.value());
    }

    /** Whether words were looked for and nothing has them. */
    public boolean isFoundNowhere() {
        return !entry.words().isBlank()
                && entry.options().stream()
                        .allMatch(o -> o.value().isEmpty() || entry.values().contains(o.value()));
    }

    /** What else describes the field to those who hear the page. */
    public @Nullable String describedBy() {
        String hint = words.hint() == null ? "" : path + "-hint";
        String wrong = fault == null ? "" : path + "-fault";
        String both = (hint + " " + wrong).strip();
        return both.isEmpty() ? null : both;
    }

    /** This field and all that stand in it. */
    Stream<ShownField> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(ShownField::all));
    }

    /** Whether something was typed in it or is wrong with it, so that it is not folded away. */
    public boolean isBegun() {
        return all().anyMatch(
                        one ->
                                one.fault != null
                                        || one.entry.options().isEmpty() && !one.told().isEmpty());
    }

    /** What was filled in, to be read once more; empty when nothing was. */
    public List<String> told() {
        List<Option> chosen =
                entry.options().stream().filter(o -> !o.value().isEmpty() && has(o)).toList();
        if (!entry.options().isEmpty()) {
            return chosen.stream().map(Option::label).toList();
        }
        return entry.files().isEmpty()
                ? entry.values().stream().filter(v -> !v.isBlank()).map(this::read).toList()
                : entry.files().stream().map(EvidenceFile::fileName).toList();
    }

    /** A day is told as it was understood, not as it was typed. */
    private String read(String typed) {
        return kind.equals("day") ? WrittenDay.of(typed).shown() : typed;
    }

    /** Whether leaving it empty says that there is none, rather than that it is not known. */
    public boolean isNoneWhenEmpty() {
        return switch (kind) {
            case "rows", "checks", "paragraphs", "file", "files", "evidence" -> true;
            case "search" -> parts.getFirst().kind().equals("checks");
            default -> false;
        };
    }

    public boolean isTold() {
        return !told().isEmpty() || parts.stream().anyMatch(ShownField::isTold);
    }
}
