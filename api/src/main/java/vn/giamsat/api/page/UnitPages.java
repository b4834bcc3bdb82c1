package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.read.Look;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;

/** The register of units, searched with or without accents. */
@Controller
class UnitPages {

    private static final int ROWS = 50;

    private final QuerySide views;

    UnitPages(QuerySide views) {
        this.views = views;
    }

    @GetMapping("/units")
    String list(
            Model model,
            Look look,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor) {
        model.addAttribute("q", words);
        model.addAttribute(
                "page", views.units().list(words, look.asOf(), PageRequest.counted(ROWS, cursor)));
        return "units";
    }
}
