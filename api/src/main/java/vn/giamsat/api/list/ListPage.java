package vn.giamsat.api.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.view.entry.Columns.Column;
import vn.giamsat.view.entry.Condition;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One list as people look at it, and the file of it. */
public final class ListPage<T> {

    private final ViewEntry<T> entry;
    private final AnswerLists answers;
    private final ProblemWriter problems;

    ListPage(ViewEntry<T> entry, AnswerLists answers, ProblemWriter problems) {
        this.problems = problems;
        this.entry = entry;
        this.answers = answers;
    }

    /** One line of a list: what its columns say, where the first leads, whether it illustrates. */
    public record Line(List<@Nullable String> cells, @Nullable String page, boolean illustrated) {}

    /** One field of the filter: a text, a day, or one of the constants. */
    public record Filter(String name, String label, String value, List<?> choices, boolean day) {}

    String show(
            Model model,
            ReadContext context,
            Locale locale,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam Map<String, String> given,
            HttpServletResponse response) {
        ListWords words = new ListWords(locale);
        Page<T> page = new Page<>(List.of(), null);
        try {
            page =
                    answers.page(
                            entry,
                            context,
                            id,
                            given,
                            PageRequest.counted(PageLimits.ROWS, cursor));
        } catch (Refused refused) {
            if (refused.kind() != ProblemKind.MALFORMED_REQUEST) {
                throw refused;
            }
            model.addAttribute("faults", problems.faults(refused, locale));
            response.setStatus(refused.kind().status().value());
        }
        model.addAttribute("current", entry.name());
        model.addAttribute("title", words.title(entry));
        model.addAttribute(
                "labels",
                entry.columns().all().stream().map(c -> words.label(entry, c.name())).toList());
        model.addAttribute("page", page.map(item -> line(item, words)));
        model.addAttribute("filters", filters(given, words));
        Map<String, String> narrowing = narrowing(given);
        String path = request.getRequestURI();
        model.addAttribute("address", path);
        model.addAttribute("matter", id == null ? null : "/" + entry.addressOfMatters() + "/" + id);
        Map<String, String> kept = kept(narrowing);
        model.addAttribute("kept", kept);
        model.addAttribute(
                "narrowedBy",
                kept.keySet().stream()
                        .map(name -> words.label(entry, name))
                        .collect(Collectors.joining(", ")));
        model.addAttribute("file", at(path + ".csv", narrowing));
        if (page.nextCursor() != null) {
            narrowing.put("cursor", page.nextCursor());
            model.addAttribute("next", at(path, narrowing));
        }
        return "list";
    }

    void csv(
            ReadContext context,
            Locale locale,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> given,
            HttpServletResponse response)
            throws IOException {
        new ListAsCsv<>(entry, locale, CsvFor.PEOPLE)
                .write(
                        page -> answers.page(entry, context, id, given, page),
                        context.day(),
                        response);
    }

    private Line line(T item, ListWords words) {
        return new Line(
                entry.columns().all().stream()
                        .<@Nullable String>map(column -> cell(column, item, words))
                        .toList(),
                entry.columns().page().apply(item),
                entry.columns().illustrated().test(item));
    }

    private static <T> @Nullable String cell(Column<T> column, T item, ListWords words) {
        return words.shown(column.value().apply(item));
    }

    /** Ids are never typed: a list is narrowed by them through links, which the address keeps. */
    private List<Filter> filters(Map<String, String> given, ListWords words) {
        return entry.conditions().stream()
                .filter(condition -> condition.type() != UUID.class)
                .map(condition -> filter(condition, given, words))
                .toList();
    }

    private Map<String, String> kept(Map<String, String> narrowing) {
        Map<String, String> kept = new LinkedHashMap<>(narrowing);
        entry.conditions().stream()
                .filter(condition -> condition.type() != UUID.class)
                .forEach(condition -> kept.remove(condition.name()));
        return kept;
    }

    private Filter filter(Condition condition, Map<String, String> given, ListWords words) {
        Class<?> type = condition.type();
        return new Filter(
                condition.name(),
                words.label(entry, condition.name()),
                shown(type, given.getOrDefault(condition.name(), "")),
                type.isEnum() ? List.of(type.getEnumConstants()) : List.of(),
                type == LocalDate.class);
    }

    private static String shown(Class<?> type, String given) {
        return type == LocalDate.class ? WrittenDay.of(given).shown() : given;
    }

    /** What the list is narrowed by, so that the file and the next page are of the same list. */
    private Map<String, String> narrowing(Map<String, String> given) {
        Map<String, String> narrowing = new LinkedHashMap<>();
        for (Condition condition : entry.conditions()) {
            String value = given.getOrDefault(condition.name(), "");
            if (!value.isEmpty()) {
                narrowing.put(condition.name(), value);
            }
        }
        return narrowing;
    }

    private static String at(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach(
                (name, value) ->
                        address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }
}
