package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.StoredProblem;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of a form that are hardly meant. Beside each stands a mark by which whoever fills the
 * form in says that it was compared with the paper; the mark is of this day at this field, so
 * another day is asked about anew.
 */
final class DaysToConfirm {

    /** Marks are posted and kept under this name, which no field has. */
    static final String NAME = "_confirmed";

    private static final String IS = "=";

    private DaysToConfirm() {}

    /** A day that is asked about, and whether it was confirmed. */
    record Asked(String mark, String day, boolean confirmed) {}

    /** By the path of the field. */
    static Map<String, Asked> of(@Nullable StoredProblem problem, FormValues values) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        List<FieldProblem> faults = problem == null ? List.of() : problem.fields();
        faults.stream()
                .filter(fault -> fault.fault().isOfAnUnusualDay())
                .forEach(fault -> ask(fault.path(), false, values, asked));
        values.all(NAME).stream()
                .filter(mark -> isOfWhatStands(mark, values))
                .forEach(mark -> ask(pathOf(mark), true, values, asked));
        return asked;
    }

    private static void ask(
            String path, boolean confirmed, FormValues values, Map<String, Asked> asked) {
        LocalDate day = WrittenDay.of(values.first(path)).day();
        if (day != null) {
            asked.put(path, new Asked(path + IS + day, WrittenDay.written(day), confirmed));
        }
    }

    /** The days that were confirmed and still stand at their field. */
    static Set<LocalDate> confirmed(FormValues values) {
        return values.all(NAME).stream()
                .filter(mark -> isOfWhatStands(mark, values))
                .map(mark -> WrittenDay.of(values.first(pathOf(mark))).day())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfWhatStands(String mark, FormValues values) {
        LocalDate day = WrittenDay.of(values.first(pathOf(mark))).day();
        return day != null && mark.equals(pathOf(mark) + IS + day);
    }

    private static String pathOf(String mark) {
        int end = mark.indexOf(IS);
        return end < 0 ? mark : mark.substring(0, end);
    }
}
