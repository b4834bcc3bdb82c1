package vn.giamsat.api.page.office;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.maintenance.MaintainViews;
import vn.giamsat.api.policy.SeeToParkedCommands;
import vn.giamsat.api.security.Caller;
import vn.giamsat.view.maintenance.FidelityRun;

import java.util.List;

/** The page of the views: how far each has come, its rebuilds, and the comparisons with the log. */
@Controller
class ViewPages {

    private static final String BACK = "redirect:/views";

    private final MaintainViews desk;
    private final SeeToParkedCommands parked;

    ViewPages(MaintainViews desk, SeeToParkedCommands parked) {
        this.desk = desk;
        this.parked = parked;
    }

    @GetMapping("/views")
    String all(Model model, @AuthenticationPrincipal Caller caller) {
        List<FidelityRun> runs = desk.fidelityRuns(caller);
        model.addAttribute("views", desk.all(caller));
        model.addAttribute("runs", runs);
        model.addAttribute("comparing", runs.stream().anyMatch(run -> run.state().isUnderWay()));
        model.addAttribute("mayRebuild", desk.mayRebuild(caller));
        model.addAttribute("parked", parked.all(caller));
        model.addAttribute("maySendAgain", parked.maySendAgain(caller));
        return "views";
    }

    @PostMapping("/views/{view}/rebuild")
    String rebuild(@PathVariable String view, @AuthenticationPrincipal Caller caller) {
        desk.rebuild(view, caller);
        return BACK;
    }

    @PostMapping("/views/{view}/cancel-rebuild")
    String cancelRebuild(@PathVariable String view, @AuthenticationPrincipal Caller caller) {
        desk.cancelRebuild(view, caller);
        return BACK;
    }

    @PostMapping("/views/{view}/drop-old")
    String dropOld(@PathVariable String view, @AuthenticationPrincipal Caller caller) {
        desk.dropOld(view, caller);
        return BACK;
    }

    @PostMapping("/views/parked/send-again")
    String sendAgain(@RequestParam String key, @AuthenticationPrincipal Caller caller)
            throws InterruptedException {
        parked.sendAgain(key, caller);
        return BACK;
    }

    @PostMapping("/views/check-fidelity")
    String checkFidelity(@AuthenticationPrincipal Caller caller) {
        return "redirect:/views/fidelity/" + desk.checkFidelity(caller);
    }

    @GetMapping("/views/fidelity/{id}")
    String fidelity(Model model, @PathVariable long id, @AuthenticationPrincipal Caller caller) {
        model.addAttribute("run", desk.fidelityRun(id, caller));
        return "fidelity";
    }
}
