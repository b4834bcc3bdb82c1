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
import vn.giamsat.api.audit.ReportIntegrity;
import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.integrity.command.BeginTamperDrill;
import vn.giamsat.integrity.command.RecordVerification;
import vn.giamsat.integrity.rule.AuditedLogRule;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the log stands, and the forms by which an auditor records a check or begins a drill. */
@Controller
@RequestMapping("/integrity")
class IntegrityPages {

    private static final String PAGE = "/integrity";
    private static final Map<String, String> FIELDS_OF_RULES =
            Map.of(
                    AuditedLogRule.A_VERIFICATION_COVERS_AT_LEAST_ONE_FACT.name(), "size",
                    AuditedLogRule.A_VERIFICATION_NAMES_THE_ROOT_IT_SAW.name(), "root",
                    AuditedLogRule.A_VERIFICATION_WITH_FINDINGS_SAYS_WHICH.name(), "findings",
                    AuditedLogRule.AN_INTACT_HISTORY_HAS_NO_FINDINGS.name(), "findings");

    private final IntegrityShown shown;
    private final ReportIntegrity integrity;
    private final SubmitForm desk;
    private final JsonMapper json;

    IntegrityPages(
            IntegrityShown shown, ReportIntegrity integrity, SubmitForm desk, JsonMapper json) {
        this.shown = shown;
        this.integrity = integrity;
        this.desk = desk;
        this.json = json;
    }

    @GetMapping
    String state(
            Model model,
            ReadContext look,
            @RequestParam(required = false) @Nullable String atLeast) {
        model.addAttribute("recorded", atLeast != null);
        return page(model, look, SentForm.empty(desk.newKey(), null));
    }

    @GetMapping("/drills/{id}")
    String drill(Model model, ReadContext look, @PathVariable UUID id) {
        shown.fillDrill(model, look, id);
        return "integrity-drill";
    }

    @PostMapping("/verifications")
    Object record(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @RequestParam String key,
            @RequestParam MultiValueMap<String, String> typed) {
        var sent = new SentForm(key, null, typed, List.of());
        ObjectNode body = new FormBody(json, sent).texts("root", "outcome", "tool").body();
        String size = sent.of("size").strip();
        if (size.matches("\\d{1,18}")) {
            body.put("size", Long.parseLong(size));
        } else if (!size.isEmpty()) {
            body.put("size", size);
        }
        List<String> findings =
                sent.of("findings").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        findings.forEach(body.withArray("findings")::add);
        return send(RecordVerification.class, sent, body, model, response, look);
    }

    @PostMapping("/drills")
    Object begin(
            Model model, HttpServletResponse response, ReadContext look, @RequestParam String key) {
        var sent = SentForm.empty(key, null);
        return send(BeginTamperDrill.class, sent, json.createObjectNode(), model, response, look);
    }

    private Object send(
            Class<? extends DomainCommand> command,
            SentForm sent,
            ObjectNode body,
            Model model,
            HttpServletResponse response,
            ReadContext look) {
        try {
            UUID log = integrity.state(look.caller()).log();
            CommandAnswer answer = desk.send(command, log, sent, body, look.caller());
            return RedirectAfterPost.page(PAGE, answer);
        } catch (RuntimeException failure) {
            FormProblem problem = desk.problem(failure, look.caller(), FIELDS_OF_RULES);
            if (problem.isOfThePage()) {
                throw failure;
            }
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            return page(model, look, sent);
        }
    }

    private String page(Model model, ReadContext look, SentForm form) {
        shown.fill(model, look);
        model.addAttribute("form", form);
        model.addAttribute("drillKey", desk.newKey());
        return "integrity";
    }
}
