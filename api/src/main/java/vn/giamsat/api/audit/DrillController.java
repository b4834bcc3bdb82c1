package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.security.Caller;
import vn.giamsat.integrity.command.BeginTamperDrill;
import vn.giamsat.value.DrillId;
import vn.giamsat.view.integrity.AuditActRow;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

/** Tamper drills, for programs: begun here, run in the background, told as they stand. */
@RestController
@RequestMapping("/api/integrity/drills")
class DrillController {

    private final LogUnderAudit log;
    private final ReportIntegrity integrity;
    private final SendCommand commands;
    private final Supplier<UUID> ids;

    DrillController(
            LogUnderAudit log,
            ReportIntegrity integrity,
            SendCommand commands,
            Supplier<UUID> ids) {
        this.log = log;
        this.integrity = integrity;
        this.commands = commands;
        this.ids = ids;
    }

    /** A drill as it stands, and how far it has come where it runs on this machine. */
    record DrillTold(AuditActRow act, @Nullable DrillProgress progress) {}

    @PostMapping
    ResponseEntity<Void> begin(@AuthenticationPrincipal Caller caller) {
        UUID drill = ids.get();
        commands.send(
                new BeginTamperDrill(log.id(), null, new DrillId(drill)),
                Sender.account(caller.account()),
                drill.toString());
        return ResponseEntity.accepted()
                .location(URI.create("/api/integrity/drills/" + drill))
                .build();
    }

    @GetMapping("/{id}")
    DrillTold drill(ReadContext look, @PathVariable UUID id) {
        return new DrillTold(
                integrity.drill(id, look.asOf(), look.eyes()),
                integrity.progress(id, look.eyes()).orElse(null));
    }
}
