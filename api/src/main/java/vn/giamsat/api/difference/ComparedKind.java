package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.text.DescribedRow;
import vn.giamsat.api.text.DifferenceWords;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.task.Task;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of thing that is compared: by what one is the same in two lists, what it is called, and
 * where it is shown.
 */
public record ComparedKind<T extends Record>(
        String name,
        Class<T> type,
        Function<T, ?> key,
        BiFunction<T, DifferenceWords, String> title,
        Function<T, @Nullable String> page) {

    static final ComparedKind<CaseFile> CASE =
            new ComparedKind<>(
                    "cases",
                    CaseFile.class,
                    c -> c.file().matter().inspection(),
                    (c, words) -> words.either(c.subjectName()) + " – " + c.file().matter().theme(),
                    c -> "/inspections/" + c.file().matter().inspection());

    public static final ComparedKind<FindingRow> FINDING =
            new ComparedKind<>(
                    "findings",
                    FindingRow.class,
                    FindingRow::finding,
                    (f, words) ->
                            words.of(f.words().kind())
                                    + words.after(" ", f.words().content().reference())
                                    + words.after(": ", words.brief(f.words().content().text())),
                    f -> "/inspections/" + f.inspection() + "#findings");

    static final ComparedKind<FollowUp> RECOMMENDATION =
            new ComparedKind<>(
                    "recommendations",
                    FollowUp.class,
                    f -> f.row().recommendation(),
                    (f, words) -> f.row().asked().numbered(words.brief(f.row().asked().text())),
                    f -> "/recommendations/" + f.row().recommendation());

    public static final ComparedKind<EvidenceRow> EVIDENCE =
            new ComparedKind<>(
                    "evidence",
                    EvidenceRow.class,
                    e -> List.of(e.entered().added(), e.content().sha256()),
                    (e, words) ->
                            words.of(e.origin().source()) + ": " + e.content().file().fileName(),
                    e -> null);

    static final ComparedKind<Task> TASK =
            new ComparedKind<>(
                    "tasks",
                    Task.class,
                    Task::id,
                    (t, words) ->
                            words.of(t.what())
                                    + words.after(
                                            " ", t.year() == null ? null : t.year().toString())
                                    + words.after(" – ", t.unitName())
                                    + words.after(" – ", t.reference()),
                    ComparedKind::pageOf);

    static final ComparedKind<DelegationRow> DELEGATION =
            new ComparedKind<>(
                    "delegations",
                    DelegationRow.class,
                    d -> d.matter().delegation(),
                    (d, words) -> d.matter().name(),
                    d -> "/delegations/" + d.matter().delegation());

    /** All that is said of one, under its title; without a link to where it is shown. */
    public DescribedRow described(T row, DifferenceWords words) {
        return words.described(row, title.apply(row, words), null);
    }

    /** Every kind there is. */
    public static List<ComparedKind<?>> all() {
        return List.of(CASE, FINDING, RECOMMENDATION, EVIDENCE, TASK, DELEGATION);
    }

    private static String pageOf(Task task) {
        if (task.recommendation() != null) {
            return "/recommendations/" + task.recommendation();
        }
        if (task.inspection() != null) {
            return "/inspections/" + task.inspection();
        }
        return task.delegation() != null
                ? "/delegations/" + task.delegation()
                : "/calendar-years/" + task.about();
    }
}
