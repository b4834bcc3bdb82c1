package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.RuleCatalogue;
import vn.giamsat.api.problem.StoredProblem;
import vn.giamsat.rule.OccasionRule;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.Username;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why a form was not recorded, in the reader's words, and at which fields to look. */
public record FormFaults(String title, @Nullable String detail, List<Fault> faults) {

    /** One field and what is wrong with it. */
    public record Fault(String path, String label, String message) {}

    private static final String USERNAME = "username";

    static FormFaults of(
            StoredProblem problem,
            CommandForm form,
            FormValues typed,
            FormWords words,
            ProblemWriter problems,
            Locale locale) {
        ProblemDetail told = problems.describe(problem, locale);
        String title = String.valueOf(told.getTitle());
        String detail = problem.kind() == ProblemKind.MALFORMED_REQUEST ? null : told.getDetail();
        if (problem.rule() != null) {
            Rule rule = RuleCatalogue.of(problem.rule());
            Optional<String> day = dayOf(problem, form, typed);
            return new FormFaults(
                    title,
                    detail,
                    day.map(path -> List.of(new Fault(path, label(path, form, words), title)))
                            .orElseGet(() -> ofRule(rule, title, form, words)));
        }
        if (Username.SPACE.equals(problem.facts().get("space"))) {
            String taken = words.onThePage("form-username-taken");
            String label = label(USERNAME, form, words);
            return new FormFaults(title, null, List.of(new Fault(USERNAME, label, taken)));
        }
        String named = problem.facts().get(FormUploads.FIELD);
        if (named != null) {
            return new FormFaults(
                    title, null, List.of(ofFact(named, problem, detail, form, words)));
        }
        return new FormFaults(
                title,
                detail,
                problem.fields().stream()
                        .map(field -> fault(field, form, words, problems, locale))
                        .sorted(Comparator.comparing(fault -> form.placeOf(fault.path())))
                        .toList());
    }

    private static Fault ofFact(
            String named,
            StoredProblem problem,
            @Nullable String detail,
            CommandForm form,
            FormWords words) {
        String path = form.nearest(named);
        String file = problem.facts().get(FormUploads.FILE);
        return new Fault(
                path, label(path, form, words), (file == null ? "" : file + ": ") + detail);
    }

    static FormFaults unsent(FormWords words, String why) {
        String title = why.equals(FormAddress.FORGOTTEN) ? "form-forgotten" : "form-unsent";
        return new FormFaults(
                words.onThePage(title), words.onThePage("form-unsent-" + why), List.of());
    }

    /** A day that cannot be, wherever it was typed; where several are alike, the occasion. */
    private static Optional<String> dayOf(
            StoredProblem problem, CommandForm form, FormValues typed) {
        String day = problem.facts().get("day");
        if (!OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE.name().equals(problem.rule())
                || day == null) {
            return Optional.empty();
        }
        List<String> days =
                typed.byPath().keySet().stream()
                        .filter(path -> form.field(path).orElse(null) instanceof Field.Day)
                        .filter(path -> WrittenDay.of(typed.first(path)).forPrograms().equals(day))
                        .sorted()
                        .toList();
        String occasion = OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE.fields().getFirst();
        return days.contains(occasion) ? Optional.of(occasion) : days.stream().findFirst();
    }

    /** The rule says which fields it speaks of; the first that the form has is the place. */
    private static List<Fault> ofRule(Rule rule, String title, CommandForm form, FormWords words) {
        return form.firstOf(rule.fields()).stream()
                .map(path -> new Fault(path, label(path, form, words), title))
                .toList();
    }

    private static Fault fault(
            FieldProblem field,
            CommandForm form,
            FormWords words,
            ProblemWriter problems,
            Locale locale) {
        String path = form.nearest(field.path());
        return new Fault(
                path,
                label(path, form, words),
                message(
                        field,
                        form.field(path).filter(FormFaults::isChosen).isPresent(),
                        words,
                        problems,
                        locale));
    }

    private static boolean isChosen(Field field) {
        return field instanceof Field.Choice || field instanceof Field.Reference;
    }

    /** People write days, choose, and miss things, in their own way. */
    private static String message(
            FieldProblem field,
            boolean chosen,
            FormWords words,
            ProblemWriter problems,
            Locale locale) {
        return switch (field.fault()) {
            case MUST_BE_DATE -> problems.sentence(FieldFault.DAY_UNCLEAR, locale);
            case MISSING, BLANK, MUST_BE_ID, NOT_ONE_OF_THE_CHOICES ->
                    words.terms().word(chosen ? "fault-not-chosen" : "fault-missing");
            default -> problems.sentence(field, locale);
        };
    }

    private static String label(String path, CommandForm form, FormWords words) {
        return form.field(path).map(field -> words.label(field, path)).orElse(path);
    }

    /** What is wrong, by the path of the field. */
    Map<String, String> byPath() {
        Map<String, String> byPath = new LinkedHashMap<>();
        faults.forEach(fault -> byPath.putIfAbsent(fault.path(), fault.message()));
        return byPath;
    }
}
