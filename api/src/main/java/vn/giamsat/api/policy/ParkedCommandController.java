package vn.giamsat.api.policy;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.security.Caller;

import java.util.List;

/** The parked commands, for programs. */
@RestController
@RequestMapping("/api/parked-commands")
class ParkedCommandController {

    private final SeeToParkedCommands commands;

    ParkedCommandController(SeeToParkedCommands commands) {
        this.commands = commands;
    }

    @GetMapping
    List<ParkedCommand> all(@AuthenticationPrincipal Caller caller) {
        return commands.all(caller);
    }

    /** Answers with what is parked now. */
    @PostMapping("/send-again")
    List<ParkedCommand> sendAgain(@RequestParam String key, @AuthenticationPrincipal Caller caller)
            throws InterruptedException {
        commands.sendAgain(key, caller);
        return commands.all(caller);
    }
}
