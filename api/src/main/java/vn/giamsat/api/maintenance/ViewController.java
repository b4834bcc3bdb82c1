package vn.giamsat.api.maintenance;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.security.Caller;
import vn.giamsat.view.maintenance.FidelityRun;

import java.net.URI;
import java.util.List;

/** The views themselves, for programs. What takes longer than an answer is accepted and told. */
@RestController
@RequestMapping("/api/views")
class ViewController {

    private static final URI VIEWS = URI.create("/api/views");

    private final MaintainViews desk;

    ViewController(MaintainViews desk) {
        this.desk = desk;
    }

    @GetMapping
    List<ViewState> all(@AuthenticationPrincipal Caller caller) {
        return desk.all(caller);
    }

    @PostMapping("/{view}/rebuild")
    ResponseEntity<Void> rebuild(
            @PathVariable String view, @AuthenticationPrincipal Caller caller) {
        desk.rebuild(view, caller);
        return ResponseEntity.accepted().location(VIEWS).build();
    }

    @PostMapping("/{view}/cancel-rebuild")
    ResponseEntity<Void> cancelRebuild(
            @PathVariable String view, @AuthenticationPrincipal Caller caller) {
        desk.cancelRebuild(view, caller);
        return ResponseEntity.accepted().location(VIEWS).build();
    }

    @PostMapping("/{view}/drop-old")
    ResponseEntity<Void> dropOld(
            @PathVariable String view, @AuthenticationPrincipal Caller caller) {
        desk.dropOld(view, caller);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/check-fidelity")
    ResponseEntity<FidelityRun> checkFidelity(@AuthenticationPrincipal Caller caller) {
        long id = desk.checkFidelity(caller);
        return ResponseEntity.accepted()
                .location(URI.create("/api/views/fidelity/" + id))
                .body(desk.fidelityRun(id, caller));
    }

    @GetMapping("/fidelity")
    List<FidelityRun> fidelityRuns(@AuthenticationPrincipal Caller caller) {
        return desk.fidelityRuns(caller);
    }

    @GetMapping("/fidelity/{id}")
    FidelityRun fidelityRun(@PathVariable long id, @AuthenticationPrincipal Caller caller) {
        return desk.fidelityRun(id, caller);
    }
}
