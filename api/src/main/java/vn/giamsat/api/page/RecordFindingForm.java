package vn.giamsat.api.page;

import jakarta.servlet.http.HttpServletResponse;

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
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.OccasionRule;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.read.Scope;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form by which the delegation records a finding. */
@Controller
@RequestMapping("/inspections/{id}/record-finding")
class RecordFindingForm {

    private static final Map<String, String> FIELDS_OF_RULES =
            Map.of(
                    OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE.name(), "occasion.on",
                    OccasionRule.A_FACT_RECORDED_LATE_SAYS_WHY.name(), "occasion.lateReason",
                    InspectionRule.A_STRENGTH_OR_A_NIL_RETURN_HAS_A_TEXT.name(), "content.text",
                    InspectionRule.A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE.name(), "content.note",
                    InspectionRule.RESPONSIBILITY_IS_SAID_ONLY_OF_WHAT_FELL_SHORT.name(),
                            "content.responsibility",
                    InspectionRule.WITHDRAWN_EVIDENCE_IS_NOT_USED.name(), "evidence");

    private final QuerySide views;
    private final SubmitForm desk;
    private final OfferedCommands offers;
    private final JsonMapper json;

    RecordFindingForm(QuerySide views, SubmitForm desk, OfferedCommands offers, JsonMapper json) {
        this.views = views;
        this.desk = desk;
        this.offers = offers;
        this.json = json;
    }

    @GetMapping
    String show(Model model, ReadContext look, @PathVariable UUID id) {
        return form(model, look, id, SentForm.empty(desk.newKey(), null));
    }

    @PostMapping
    Object record(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam String key,
            @RequestParam MultiValueMap<String, String> typed) {
        var sent = new SentForm(key, null, typed, List.of());
        try {
            CommandAnswer answer =
                    desk.send(RecordFinding.class, id, sent, body(sent), look.caller());
            return RedirectAfterPost.page("/inspections/" + id, answer);
        } catch (RuntimeException failure) {
            FormProblem problem = desk.problem(failure, look.caller(), FIELDS_OF_RULES);
            if (problem.isOfThePage()) {
                throw failure;
            }
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            return form(model, look, id, sent);
        }
    }

    private ObjectNode body(SentForm sent) {
        return new FormBody(json, sent)
                .texts("kind", "content.reference", "content.text", "content.cause")
                .texts("content.responsibility", "content.basis", "content.note")
                .texts("session", "occasion.lateReason")
                .days("occasion.on")
                .choices("evidence")
                .part("content")
                .part("occasion")
                .body();
    }

    private String form(Model model, ReadContext look, UUID id, SentForm sent) {
        Scope scope = look.scope();
        CaseFile file = PageLimits.orAbsent(views.caseFiles().find(id, scope, null));
        offers.require(look, RecordFinding.class, id);
        model.addAttribute("file", file);
        model.addAttribute("form", sent);
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute(
                "pieces",
                views.evidence().ofCase(id, scope, null, PageLimits.ALL_OF_A_CASE).items().stream()
                        .filter(p -> p.evidence() != null && p.withdrawnBecause() == null)
                        .toList());
        return "record-finding";
    }
}
