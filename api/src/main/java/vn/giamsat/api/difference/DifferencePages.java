package vn.giamsat.api.difference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** The pages on which two moments are compared: of one matter, or of a list. */
@Controller
class DifferencePages {

    private static final String OF_A_MATTER = MatterKind.IN_PATH + "/difference";
    private static final String OF_CASES = "/inspections/difference";
    private static final String OF_RECOMMENDATIONS = "/recommendations/difference";
    private static final String OF_TASKS = "/tasks/difference";
    private static final String AS_TABLE = "format=csv";

    private final Differences differences;
    private final ProblemWriter problems;

    DifferencePages(Differences differences, ProblemWriter problems) {
        this.differences = differences;
        this.problems = problems;
    }

    @GetMapping(path = OF_A_MATTER)
    String ofMatter(
            Model model,
            ReadContext look,
            @PathVariable MatterKind matter,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("title", differences.title(look, matter, id));
        model.addAttribute("back", "/" + matter + "/" + id);
        return page(
                model, look, request, response, () -> differences.of(look, matter, id, from, to));
    }

    @GetMapping(path = OF_A_MATTER, params = AS_TABLE)
    ResponseEntity<byte[]> tableOfMatter(
            ReadContext look,
            Locale language,
            @PathVariable MatterKind matter,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return ReportForm.file(differences.of(look, matter, id, from, to), look.day(), language);
    }

    @GetMapping(path = {OF_CASES, OF_RECOMMENDATIONS, OF_TASKS})
    String ofList(
            Model model,
            ReadContext look,
            @ModelAttribute("filter") ListFilter filter,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String list = list(request);
        model.addAttribute("list", list);
        return page(
                model,
                look,
                request,
                response,
                () -> differences.ofList(look, list, filter, from, to));
    }

    @GetMapping(
            path = {OF_CASES, OF_RECOMMENDATIONS, OF_TASKS},
            params = AS_TABLE)
    ResponseEntity<byte[]> tableOfList(
            ReadContext look,
            Locale language,
            @ModelAttribute("filter") ListFilter filter,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request) {
        return ReportForm.file(
                differences.ofList(look, list(request), filter, from, to), look.day(), language);
    }

    private static String list(HttpServletRequest request) {
        return request.getServletPath().split("/")[1];
    }

    /** Before anything was asked there is only the form; what was asked wrongly is said on it. */
    private String page(
            Model model,
            ReadContext look,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<DifferenceReport> told) {
        model.addAttribute("asked", DifferenceQuery.in(request));
        if (request.getParameter(Moments.FROM) == null) {
            return "difference";
        }
        try {
            model.addAttribute("told", told.get());
        } catch (Refused refused) {
            if (refused.kind() == ProblemKind.ABSENT) {
                throw refused;
            }
            model.addAttribute("problem", problems.describe(refused, look.caller().locale()));
            response.setStatus(refused.kind().status().value());
        }
        return "difference";
    }
}
