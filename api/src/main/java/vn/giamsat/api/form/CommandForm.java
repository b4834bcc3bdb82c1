package vn.giamsat.api.form;

import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.ReceiptedCommands;
import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.event.NewId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of one command, read once from its record. */
public record CommandForm(CommandType command, List<Field> fields) {

    private static final int FEW = 5;

    /** Without what follows from other fields. */
    static CommandForm of(CommandType command, List<Completion> completions) {
        List<Field> fields = new ArrayList<>();
        for (Field field : RecordFields.of(command.bodyComponents())) {
            if (completions.stream().noneMatch(c -> c.follows().contains(field.name()))) {
                boolean may =
                        completions.stream().anyMatch(c -> c.optional().contains(field.name()));
                fields.add(may ? leftOut(field) : field);
            }
        }
        if (!AskedOrder.isSaidBy(command.type())) {
            fields.sort(Comparator.comparing(Section::of));
        }
        return new CommandForm(command, List.copyOf(fields));
    }

    private static Field leftOut(Field field) {
        return field instanceof Field.Reference r
                ? new Field.Reference(r.place().leftOut(), r.kind(), r.many(), r.numbered())
                : field;
    }

    /** The fields on the page: also for what is recorded beside the command. */
    List<Field> shown() {
        if (!EvidenceUploads.belongTo(command)) {
            return fields;
        }
        List<Field> all = new ArrayList<>(fields);
        all.add(EvidenceUploads.OF_A_SESSION);
        return all;
    }

    /** The page twin of the command's address. */
    String address(String id) {
        return "/" + command.aggregates() + (command.creating() ? "/" : "/" + id + "/") + name();
    }

    String name() {
        return command.name();
    }

    /** Leaves a receipt for others to hold. */
    public boolean isWeighty() {
        return ReceiptedCommands.contain(command.type());
    }

    /** Shows what will be recorded and asks to confirm it. */
    public boolean isReadOnceMore() {
        return isWeighty() || command.type().isAnnotationPresent(ReadOnceMore.class);
    }

    /**
     * Whether what others did meanwhile matters. Not where the act only adds something: several
     * people of a delegation record at once.
     */
    boolean expectsVersion() {
        boolean adds =
                Stream.of(command.bodyComponents())
                        .anyMatch(c -> c.isAnnotationPresent(NewId.class));
        return !command.creating() && (isWeighty() || !adds);
    }

    public boolean takesFiles() {
        return takesFiles(shown());
    }

    private static boolean takesFiles(List<Field> fields) {
        return fields.stream()
                .anyMatch(
                        field ->
                                field instanceof Field.Files
                                        || EvidenceUploads.belongTo(field)
                                        || takesFiles(field.fields()));
    }

    /** The fields in the order of the page. */
    List<Field> asked() {
        return needsHeadings()
                ? sections().values().stream().flatMap(List::stream).toList()
                : shown();
    }

    /** A few plain fields need no headings between them. */
    boolean needsHeadings() {
        boolean plain = fields.stream().allMatch(field -> field.fields().isEmpty());
        return sections().size() > 1 && !(plain && fields.size() <= FEW);
    }

    /** How many fields of the page stand before the one that the path leads to. */
    int placeOf(String path) {
        List<String> names = asked().stream().map(Field::name).toList();
        return names.indexOf(path.replaceFirst("[.\\[].*", ""));
    }

    /** Those sections that have a field, each where its first field is asked. */
    Map<Section, List<Field>> sections() {
        Map<Section, List<Field>> sections = new LinkedHashMap<>();
        for (Field field : shown()) {
            sections.computeIfAbsent(Section.of(field), _ -> new ArrayList<>()).add(field);
        }
        return sections;
    }

    /** Where on the page to look for what is wrong at the path: the field, or what it stands in. */
    String nearest(String path) {
        List<Field> level = shown();
        var reached = new StringBuilder();
        for (String step : path.split("\\.", -1)) {
            String name = step.replaceFirst("\\[.*", "");
            Field field =
                    level.stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
            if (field == null) {
                return reached.toString();
            }
            String shown = field instanceof Field.Rows ? step : name;
            reached.append(reached.isEmpty() ? "" : ".").append(shown);
            level = field.fields();
        }
        return reached.toString();
    }

    /** The first of these paths at which the form has a field. */
    Optional<String> firstOf(List<String> paths) {
        return paths.stream().filter(path -> nearest(path).equals(path)).findFirst();
    }

    Optional<Field> field(String path) {
        List<Field> level = shown();
        Field found = null;
        for (String step : path.replaceAll("\\[\\d+]", "").split("\\.", -1)) {
            found = level.stream().filter(f -> f.name().equals(step)).findFirst().orElse(null);
            if (found == null) {
                return Optional.empty();
            }
            level = found.fields();
        }
        return Optional.ofNullable(found);
    }
}
