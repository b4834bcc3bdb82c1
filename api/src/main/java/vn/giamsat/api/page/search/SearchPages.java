package vn.giamsat.api.page.search;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.read.Question;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.UnclearSearch;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Searching: the words, how they may be narrowed, and what was found. */
@Controller
class SearchPages {

    private final QuerySide views;

    SearchPages(QuerySide views) {
        this.views = views;
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
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor) {
        Set<SearchKind> kinds = kind == null ? Set.of() : kind;
        var asked = new Question(q == null ? "" : q, kinds, delegation, inspection, unit, from, to);
        model.addAttribute("asked", asked);
        model.addAttribute("kinds", SearchKind.values());
        if (q != null) {
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
