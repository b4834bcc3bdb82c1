package vn.giamsat.api.caseimport;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.command.ConfirmedDays;
import vn.giamsat.api.command.JsonFile;
import vn.giamsat.api.command.MaxBodySize;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Takes the file of a case and plays its facts as the caller, command by command. */
@RestController
class CaseImportController {

    private final CaseImporter player;

    CaseImportController(CaseImporter player) {
        this.player = player;
    }

    /**
     * The units of the case may be named when they are registered already; a name alone never finds
     * one.
     */
    @PostMapping(path = "/api/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ImportedCase play(
            @RequestBody @MaxBodySize(1 << 20) String file,
            @RequestParam @Nullable UUID issuer,
            @RequestParam @Nullable UUID subject,
            @RequestHeader(name = ConfirmedDays.HEADER, required = false)
                    @Nullable String confirmed,
            @AuthenticationPrincipal Caller caller) {
        // asked before anything is parsed; the gate asks again, command by command
        if (!caller.holds(Role.CLERK)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        Map<String, UUID> units = new HashMap<>();
        if (issuer != null) {
            units.put("issuer", issuer);
        }
        if (subject != null) {
            units.put("subject", subject);
        }
        try {
            return player.facts(
                    JsonFile.read(file),
                    new ClerkActors(caller.account(), units, ConfirmedDays.of(confirmed)));
        } catch (UnreadableCase unreadable) {
            throw Refused.malformed(unreadable.field(), FieldFault.INVALID);
        }
    }
}
