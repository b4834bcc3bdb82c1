package vn.giamsat.api.integrity;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.proof.ProofFile;
import vn.giamsat.api.security.Caller;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.checkpoint.Checkpoint;

import java.util.stream.Collectors;

/** What the log has signed, and proofs that lead there (C2SP tlog-checkpoint, tlog-proof). */
@RestController
@RequestMapping("/api/log")
class CheckpointReads {

    private static final int MOST = 1_000;

    private final EventLog log;

    CheckpointReads(EventLog log) {
        this.log = log;
    }

    /** The newest, with what witnesses added. */
    @GetMapping(path = "/checkpoint", produces = Formats.TEXT)
    String checkpoint(@AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        return log.checkpoints().latest().map(Checkpoint::cosigned).orElseThrow(Refused::absent);
    }

    /** Of this size or larger, the smallest first; at most so many. */
    @GetMapping(path = "/checkpoints", produces = Formats.LINES_OF_JSON)
    String checkpoints(
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "1000") int limit,
            @AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        if (limit < 1 || limit > MOST) {
            throw Refused.malformed("limit", FieldFault.INVALID);
        }
        return log.checkpoints().from(from, limit).stream()
                .map(CheckpointLine::of)
                .collect(Collectors.joining());
    }

    /** Which keys and witnesses the log itself names: auditors pin what they got elsewhere. */
    @GetMapping(path = "/policy", produces = Formats.TEXT)
    String policy(@AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        String policy = log.checkpoints().policy();
        if (policy.isEmpty()) {
            throw Refused.absent();
        }
        return policy;
    }

    /** That the event at this position is under the first checkpoint that covers it. */
    @GetMapping(path = "/proof/{position}", produces = Formats.TEXT)
    String proof(@PathVariable long position, @AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        if (position < 0) {
            throw Refused.malformed("position", FieldFault.INVALID);
        }
        Checkpoint covering = log.checkpoints().covering(position).orElseThrow(Refused::absent);
        return ProofFile.of(log.tree(), position, covering).text();
    }

    /** That the tree of the second size begins with that of the first: one hash a line. */
    @GetMapping(path = "/consistency", produces = Formats.TEXT)
    String consistency(
            @RequestParam long from,
            @RequestParam long to,
            @AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        if (from < 0 || from > to) {
            throw Refused.malformed("from", FieldFault.INVALID);
        }
        return log.tree().consistency(from, to).stream()
                .map(hash -> hash.base64() + "\n")
                .collect(Collectors.joining());
    }
}
