package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.table.TableFile;
import vn.giamsat.api.table.UnreadableTable;
import vn.giamsat.api.text.Bundles;
import vn.giamsat.api.text.Texts;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the preview of a table says, in the language of its reader. */
final class ImportWords {

    private static final int MEGABYTE = 1 << 20;

    private final ResourceBundle texts;
    private final ProblemWriter problems;
    private final Locale locale;

    ImportWords(ProblemWriter problems, Locale locale) {
        this.texts = Bundles.of("import", locale);
        this.problems = problems;
        this.locale = locale;
    }

    String sentence(ImportFault fault) {
        FieldProblem field = fault.field();
        String sentence =
                field == null
                        ? Texts.filled(texts.getString(fault.key()), fault.facts())
                        : problems.sentence(field, locale);
        String column = column(fault.column());
        return column == null ? sentence : column + ": " + sentence;
    }

    String sentence(ImportNote note) {
        return Texts.filled(texts.getString(note.key()), note.facts());
    }

    String sentence(UnreadableTable unreadable) {
        return sentence(unreadable.reason(), unreadable.line());
    }

    String sentence(UnreadableTable.Reason reason, @Nullable Integer line) {
        return Texts.filled(
                texts.getString(reason.key()),
                Map.of(
                        "line",
                        line == null ? "" : line,
                        "lines",
                        TableFile.MOST_LINES,
                        "megabytes",
                        TableFile.MOST_OCTETS / MEGABYTE));
    }

    private @Nullable String column(@Nullable ImportColumn column) {
        return column == null ? null : texts.getString(column.key());
    }
}
