package vn.giamsat.api.bitemporal;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.ComparedKind;
import vn.giamsat.api.difference.Differences;
import vn.giamsat.api.difference.MatterKind;
import vn.giamsat.api.difference.NamesOfThings;
import vn.giamsat.api.text.DescribedRow;
import vn.giamsat.api.text.DifferenceWords;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.bitemporal.BitemporalCase;
import vn.giamsat.view.casefile.CaseFileRow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The pages on which one asks what was known on one day about another. */
@Controller
class BitemporalPages {

    private final BitemporalReporting clocks;
    private final Differences differences;
    private final QuerySide views;

    BitemporalPages(BitemporalReporting clocks, Differences differences, QuerySide views) {
        this.clocks = clocks;
        this.differences = differences;
        this.views = views;
    }

    @GetMapping("/inspections/{id}/known")
    String ofCase(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate about,
            HttpServletRequest request) {
        model.addAttribute("title", differences.title(look, MatterKind.inspections, id));
        model.addAttribute("back", "/inspections/" + id);
        fill(model, look, about == null ? null : clocks.ofCase(look, id, about), request);
        return "known";
    }

    @GetMapping("/recommendations/{id}/known")
    String ofRecommendation(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate about,
            HttpServletRequest request) {
        model.addAttribute("title", differences.title(look, MatterKind.recommendations, id));
        model.addAttribute("back", "/recommendations/" + id);
        model.addAttribute("one", true);
        fill(model, look, about == null ? null : clocks.ofRecommendation(look, id, about), request);
        return "known";
    }

    private void fill(
            Model model,
            ReadContext look,
            @Nullable BitemporalReport told,
            HttpServletRequest request) {
        model.addAttribute("askedAt", request.getParameter("asOf"));
        if (told == null) {
            return;
        }
        model.addAttribute("told", told);
        model.addAttribute("rows", described(told.known(), look));
    }

    private Rows described(BitemporalCase known, ReadContext look) {
        NamesOfThings names = new NamesOfThings(views, List.of());
        Stream.concat(known.findings().stream(), known.evidence().stream()).forEach(names::take);
        DifferenceWords words = DifferenceWords.in(look.caller().locale(), names);
        CaseFileRow file = known.file();
        return new Rows(
                file == null
                        ? List.of()
                        : List.of(words.described(file, file.matter().theme(), null)),
                known.findings().stream()
                        .map(row -> ComparedKind.FINDING.described(row, words))
                        .toList(),
                known.recommendations().stream()
                        .map(
                                row ->
                                        words.described(
                                                row,
                                                words.brief(row.asked().text()),
                                                "/recommendations/" + row.recommendation()))
                        .toList(),
                known.evidence().stream()
                        .map(row -> ComparedKind.EVIDENCE.described(row, words))
                        .toList());
    }

    /** What the page shows of each kind. */
    record Rows(
            List<DescribedRow> file,
            List<DescribedRow> findings,
            List<DescribedRow> recommendations,
            List<DescribedRow> evidence) {}
}
