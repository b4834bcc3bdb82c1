package vn.giamsat.api.page;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.period.command.CloseReportingPeriod;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.command.ReopenReportingPeriod;
import vn.giamsat.period.rule.ReportingPeriodRule;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The reporting periods with every closing, and the forms to open, close and reopen them. */
@Controller
@RequestMapping("/statistics/periods")
class ReportingPeriodPages {

    private static final String PAGE = "/statistics/periods";
    private static final Map<String, String> FIELDS_OF_RULES =
            Map.of(
                    ReportingPeriodRule.A_REPORTING_PERIOD_DOES_NOT_END_BEFORE_IT_BEGINS.name(),
                    "lastDay",
                    ReportingPeriodRule.A_REPORTING_PERIOD_IS_NO_LONGER_THAN_ITS_KIND.name(),
                    "lastDay");

    private final KeepingOfPeriods keeping;
    private final SubmitForm desk;
    private final JsonMapper json;

    ReportingPeriodPages(KeepingOfPeriods keeping, SubmitForm desk, JsonMapper json) {
        this.keeping = keeping;
        this.desk = desk;
        this.json = json;
    }

    @GetMapping
    String list(
            Model model,
            ReadContext look,
            @RequestParam(required = false) @Nullable String atLeast) {
        model.addAttribute("recorded", atLeast != null);
        return page(model, look, SentForm.empty(desk.newKey(), null));
    }

    @PostMapping
    Object open(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @RequestParam String key,
            @RequestParam MultiValueMap<String, String> typed) {
        var sent = new SentForm(key, null, typed, List.of());
        ObjectNode body =
                new FormBody(json, sent).texts("kind", "body").days("firstDay", "lastDay").body();
        return send(OpenReportingPeriod.class, null, sent, body, model, response, look);
    }

    @PostMapping("/{id}/close")
    Object close(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam String key,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed) {
        var sent = new SentForm(key, version, typed, List.of());
        ObjectNode body = new FormBody(json, sent).texts("note").body();
        return send(CloseReportingPeriod.class, id, sent, body, model, response, look);
    }

    @PostMapping("/{id}/reopen")
    Object reopen(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam String key,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed) {
        var sent = new SentForm(key, version, typed, List.of());
        ObjectNode body = new FormBody(json, sent).texts("reason").body();
        return send(ReopenReportingPeriod.class, id, sent, body, model, response, look);
    }

    private Object send(
            Class<? extends DomainCommand> command,
            @Nullable UUID id,
            SentForm sent,
            ObjectNode body,
            Model model,
            HttpServletResponse response,
            ReadContext look) {
        try {
            CommandAnswer answer = desk.send(command, id, sent, body, look.caller());
            return RedirectAfterPost.page(PAGE, answer);
        } catch (RuntimeException failure) {
            FormProblem problem = desk.problem(failure, look.caller(), FIELDS_OF_RULES);
            if (problem.isOfThePage()) {
                throw failure;
            }
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            boolean opening = id == null;
            return page(model, look, opening ? sent : SentForm.empty(desk.newKey(), null));
        }
    }

    private String page(Model model, ReadContext look, SentForm form) {
        keeping.fill(model, look, desk::newKey);
        model.addAttribute("form", form);
        return "reporting-periods";
    }
}
