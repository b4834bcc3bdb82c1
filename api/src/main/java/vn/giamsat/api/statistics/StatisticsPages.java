package vn.giamsat.api.statistics;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.csv.CsvTable;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.text.DownloadName;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.statistics.Topic;

import java.util.Locale;
import java.util.function.Supplier;

/** Figures for people: tables, the lists behind their figures, and the table as a file. */
@Controller
class StatisticsPages {

    private static final String FIRST_TOPIC = "inspections";

    private final CountFigures desk;
    private final QuerySide views;
    private final ProblemWriter problems;
    private final MessageSource texts;

    StatisticsPages(
            CountFigures desk, QuerySide views, ProblemWriter problems, MessageSource texts) {
        this.desk = desk;
        this.views = views;
        this.problems = problems;
        this.texts = texts;
    }

    @GetMapping("/statistics")
    String figures(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @RequestParam(defaultValue = FIRST_TOPIC) String topic,
            FigureQuery asked) {
        Topic about = CountFigures.topic(topic);
        model.addAttribute("dimensions", views.figures(about).dimensions());
        model.addAttribute(
                "periods",
                views.reportingPeriods()
                        .list(look.asOf(), PageRequest.first(PageRequest.MOST))
                        .items());
        prepare(model, look, topic, asked);
        return told(
                model, response, look, "statistics", "sheet", () -> desk.sheet(about, look, asked));
    }

    @GetMapping("/statistics/list")
    String list(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @RequestParam(defaultValue = FIRST_TOPIC) String topic,
            FigureQuery asked,
            @RequestParam(required = false) @Nullable String cursor) {
        Topic about = CountFigures.topic(topic);
        prepare(model, look, topic, asked);
        return told(
                model,
                response,
                look,
                "statistics-list",
                "behind",
                () -> desk.list(about, look, asked, PageRequest.counted(PageLimits.ROWS, cursor)));
    }

    @GetMapping("/statistics/export")
    ResponseEntity<byte[]> export(
            ReadContext look,
            Locale locale,
            @RequestParam(defaultValue = FIRST_TOPIC) String topic,
            FigureQuery asked) {
        Sheet sheet = desk.sheet(CountFigures.topic(topic), look, asked);
        var figureWords = new FigureWords(texts, locale);
        CsvTable table = new SheetAsCsv(figureWords, sheet.closed()).of(sheet.figures());
        String title =
                figureWords.text("statistics-menu")
                        + ", "
                        + figureWords.dimension(sheet.figures().dimension());
        return ResponseEntity.ok()
                .contentType(CsvTable.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(title, look.day(), "csv"))
                .body(table.bytes());
    }

    @ModelAttribute
    void words(Model model, Locale locale) {
        model.addAttribute("figureWords", new FigureWords(texts, locale));
    }

    private static void prepare(Model model, ReadContext look, String topic, FigureQuery asked) {
        model.addAttribute("topic", topic);
        model.addAttribute("asked", asked);
        model.addAttribute("limited", !look.scope().all());
    }

    /** What was asked wrongly is said on the page, beside the form to ask again. */
    private String told(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            String page,
            String name,
            Supplier<Object> figures) {
        try {
            model.addAttribute(name, figures.get());
        } catch (Refused refused) {
            if (refused.kind() == ProblemKind.ABSENT) {
                throw refused;
            }
            model.addAttribute("problem", problems.describe(refused, look.caller().locale()));
            model.addAttribute("faults", problems.faults(refused, look.caller().locale()));
            response.setStatus(refused.kind().status().value());
        }
        return page;
    }
}
