package vn.giamsat.api.bitemporal;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.PastMoment;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.day.WrittenMoment;
import vn.giamsat.api.difference.ComparedKind;
import vn.giamsat.api.difference.Differences;
import vn.giamsat.api.difference.MatterKind;
import vn.giamsat.api.difference.NamesOfThings;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.text.DescribedRow;
import vn.giamsat.api.text.DifferenceWords;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.bitemporal.BitemporalCase;
import vn.giamsat.view.casefile.CaseFileRow;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages on which one asks what was known on one day about another. */
@Controller
class BitemporalPages {

    private final BitemporalReporting clocks;
    private final Differences differences;
    private final QuerySide views;
    private final ProblemWriter problems;

    BitemporalPages(
            BitemporalReporting clocks,
            Differences differences,
            QuerySide views,
            ProblemWriter problems) {
        this.problems = problems;
        this.clocks = clocks;
        this.differences = differences;
        this.views = views;
    }

    @GetMapping("/inspections/{id}/known")
    String ofCase(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable WrittenDay about,
            HttpServletResponse response) {
        model.addAttribute("title", differences.title(look, MatterKind.inspections, id));
        model.addAttribute("back", "/inspections/" + id);
        fill(model, look, response, about, day -> clocks.ofCase(look, id, day));
        return "known";
    }

    @GetMapping("/recommendations/{id}/known")
    String ofRecommendation(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable WrittenDay about,
            HttpServletResponse response) {
        model.addAttribute("title", differences.title(look, MatterKind.recommendations, id));
        model.addAttribute("back", "/recommendations/" + id);
        model.addAttribute("one", true);
        fill(model, look, response, about, day -> clocks.ofRecommendation(look, id, day));
        return "known";
    }

    private void fill(
            Model model,
            ReadContext look,
            HttpServletResponse response,
            @Nullable WrittenDay about,
            Function<WrittenDay, BitemporalReport> told) {
        PastMoment when = look.when();
        model.addAttribute("askedAt", when == null ? null : asked(when));
        model.addAttribute("about", about);
        if (about == null) {
            return;
        }
        try {
            BitemporalReport report = told.apply(about);
            model.addAttribute("told", report);
            model.addAttribute("rows", described(report.known(), look));
        } catch (Refused refused) {
            if (refused.kind() != ProblemKind.MALFORMED_REQUEST) {
                throw refused;
            }
            model.addAttribute("faults", problems.faults(refused, look.caller().locale()));
            response.setStatus(refused.kind().status().value());
        }
    }

    private static String asked(PastMoment when) {
        return when.dated() ? WrittenMoment.written(when.time()) : Long.toString(when.position());
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
