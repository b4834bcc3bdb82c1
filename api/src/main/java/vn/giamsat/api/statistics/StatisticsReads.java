package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.period.NamedReportingPeriod;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.UUID;

/** Figures and the lists behind them for programs, as far as the caller may see what is counted. */
@RestController
class StatisticsReads {

    private final CountFigures desk;
    private final QuerySide views;

    StatisticsReads(CountFigures desk, QuerySide views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/api/statistics/{topic}")
    Sheet sheet(
            ReadContext look,
            @PathVariable String topic,
            @RequestParam(required = false) @Nullable UUID period,
            @RequestParam(required = false) @Nullable WrittenDay from,
            @RequestParam(required = false) @Nullable WrittenDay to,
            @RequestParam(required = false) @Nullable String by) {
        FigureQuery asked = new FigureQuery(period, from, to, by, null, null);
        return desk.sheet(CountFigures.topic(topic), look, asked);
    }

    @GetMapping("/api/statistics/{topic}/list")
    FigureDetails list(
            ReadContext look,
            PageRequest page,
            @PathVariable String topic,
            @RequestParam String cell,
            @RequestParam(required = false) @Nullable UUID period,
            @RequestParam(required = false) @Nullable WrittenDay from,
            @RequestParam(required = false) @Nullable WrittenDay to,
            @RequestParam(required = false) @Nullable String part) {
        FigureQuery asked = new FigureQuery(period, from, to, null, cell, part);
        return desk.list(CountFigures.topic(topic), look, asked, page);
    }

    @GetMapping("/api/reporting-periods")
    Page<NamedReportingPeriod> periods(ReadContext look, PageRequest page) {
        return views.reportingPeriods().list(look.asOf(), page);
    }

    @GetMapping("/api/reporting-periods/{id}")
    ResponseEntity<NamedReportingPeriod> period(ReadContext look, @PathVariable UUID id) {
        NamedReportingPeriod found =
                views.reportingPeriods().find(id, look.asOf()).orElseThrow(Refused::absent);
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }
}
