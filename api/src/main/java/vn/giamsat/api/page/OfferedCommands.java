package vn.giamsat.api.page;

import org.springframework.stereotype.Component;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.ReadContext;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Matter;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.command.DomainCommand;

import java.util.Optional;
import java.util.UUID;

/** Which forms are offered to whom: those the gate would let through, and none in the past. */
@Component
class OfferedCommands {

    private final MatterLookup matters;

    OfferedCommands(MatterLookup matters) {
        this.matters = matters;
    }

    boolean ofInspection(ReadContext look, Class<? extends DomainCommand> command, UUID id) {
        return !look.isOnlyForReading()
                && Authority.mayAsk(look.caller(), command, matters.ofInspection(id));
    }

    boolean ofRecommendation(ReadContext look, Class<? extends DomainCommand> command, UUID id) {
        return !look.isOnlyForReading()
                && Authority.mayAsk(look.caller(), command, matters.ofRecommendation(id));
    }

    /** Nobody fills in a form that is going to be refused. */
    void requireInspection(ReadContext look, Class<? extends DomainCommand> command, UUID id) {
        require(look, command, matters.ofInspection(id));
    }

    void requireRecommendation(ReadContext look, Class<? extends DomainCommand> command, UUID id) {
        require(look, command, matters.ofRecommendation(id));
    }

    private static void require(
            ReadContext look, Class<? extends DomainCommand> command, Optional<Matter> matter) {
        if (look.isOnlyForReading()) {
            throw Refused.because(ProblemKind.NOTHING_IS_WRITTEN_IN_THE_PAST);
        }
        if (!Authority.mayAsk(look.caller(), command, matter)) {
            throw new NotPermitted(command.getSimpleName(), "the form is not offered", true);
        }
    }
}
