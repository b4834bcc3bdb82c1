package vn.giamsat.api.page.search;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.GivenDay;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.read.Question;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.UnclearSearch;

import java.util.Set;
import java.util.UUID;

/** Searching: the words, how they may be narrowed, and what was found. */
@Controller
class SearchPages {

    private final QuerySide views;
    private final ProblemWriter problems;

    SearchPages(QuerySide views, ProblemWriter problems) {
        this.views = views;
        this.problems = problems;
    }

    /** Without words the page only asks for them. */
    @GetMapping("/search")
    String search(
            Model model,
            ReadContext look,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<SearchKind> kind,
            @RequestParam(required = false) @Nullable UUID delegation,
            @RequestParam(required = false) @Nullable UUID inspection,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable WrittenDay from,
            @RequestParam(required = false) @Nullable WrittenDay to,
            @RequestParam(required = false) @Nullable String cursor) {
        Set<SearchKind> kinds = kind == null ? Set.of() : kind;
        String words = q == null ? "" : q;
        var asked = new Question(words, kinds, delegation, inspection, unit, null, null);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("kinds", SearchKind.values());
        boolean clear = true;
        try {
            asked = asked.between(GivenDay.of("from", from), GivenDay.of("to", to));
        } catch (Refused refused) {
            clear = false;
            model.addAttribute("faults", problems.faults(refused, look.caller().locale()));
            response.setStatus(refused.kind().status().value());
        }
        model.addAttribute("asked", asked);
        if (q != null && clear) {
            PageRequest request = new PageRequest(PageLimits.TALL_ROWS, cursor);
            try {
                model.addAttribute(
                        "result",
                        views.search().find(q, asked.filter(), look.scope(), look.asOf(), request));
            } catch (UnclearSearch unclear) {
                model.addAttribute("unclear", unclear.reason());
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
        return "search";
    }
}
