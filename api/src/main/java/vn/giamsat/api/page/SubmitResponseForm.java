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
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.event.DocumentType;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.rule.RecommendationRule;
import vn.giamsat.rule.OccasionRule;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.followup.FollowUp;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form by which a unit reports the result of a recommendation, with its evidence. */
@Controller
@RequestMapping("/recommendations/{id}/submit-response")
class SubmitResponseForm {

    private static final Map<String, String> FIELDS_OF_RULES =
            Map.of(
                    OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE.name(), "occasion.on",
                    OccasionRule.A_FACT_RECORDED_LATE_SAYS_WHY.name(), "occasion.lateReason",
                    RecommendationRule.A_RESPONSE_CARRIES_EVIDENCE.name(), "uploads");

    private final QuerySide views;
    private final SubmitForm desk;
    private final FilesOfForm files;
    private final OfferedCommands offers;
    private final JsonMapper json;

    SubmitResponseForm(
            QuerySide views,
            SubmitForm desk,
            FilesOfForm files,
            OfferedCommands offers,
            JsonMapper json) {
        this.views = views;
        this.desk = desk;
        this.files = files;
        this.offers = offers;
        this.json = json;
    }

    @GetMapping
    String show(Model model, ReadContext look, @PathVariable UUID id) {
        FollowUp found = recommendation(look, id);
        return form(model, found, SentForm.empty(desk.newKey(), found.row().version()));
    }

    @PostMapping
    Object submit(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam String key,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> uploads) {
        FollowUp found = recommendation(look, id);
        FilesOfForm.Taken taken = files.take(typed, uploads, look.caller());
        var sent = new SentForm(key, version, typed, taken.kept());
        FormProblem problem = taken.problem();
        if (problem == null) {
            try {
                CommandAnswer answer =
                        desk.send(SubmitResponse.class, id, sent, body(sent), look.caller());
                return RedirectAfterPost.page("/recommendations/" + id, answer);
            } catch (RuntimeException failure) {
                problem = desk.problem(failure, look.caller(), FIELDS_OF_RULES);
                if (problem.isOfThePage()) {
                    throw failure;
                }
            }
        }
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        // whoever was told that the recommendation moved on has looked, and may send again
        long current = recommendation(look, id).row().version();
        return form(model, found, problem.isStale() ? sent.at(current) : sent);
    }

    private ObjectNode body(SentForm sent) {
        return new FormBody(json, sent)
                .texts("text", "document.symbol", "occasion.lateReason")
                .days("document.date", "occasion.on")
                .ifPresent("document", "type", DocumentType.REPORT.name())
                .list("files", sent.kept().stream().map(SentForm.KeptFile::file).toList())
                .part("occasion")
                .body();
    }

    private FollowUp recommendation(ReadContext look, UUID id) {
        FollowUp found = PageLimits.orAbsent(views.followUps().find(id, look.scope(), null));
        offers.require(look, SubmitResponse.class, id);
        return found;
    }

    private static String form(Model model, FollowUp found, SentForm sent) {
        model.addAttribute("followUp", found);
        model.addAttribute("row", found.row());
        model.addAttribute("form", sent);
        return "submit-response";
    }
}
