package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.command.DomainCommand;

import java.util.UUID;

/** Which commands are offered to whom: those the gate would let through, and none in the past. */
@Component
public class OfferedCommands {

    private final CommandCatalogue catalogue;
    private final MatterLookup matters;

    OfferedCommands(CommandCatalogue catalogue, MatterLookup matters) {
        this.catalogue = catalogue;
        this.matters = matters;
    }

    /**
     * Whether the reader may ask for this.
     *
     * @param id the matter; of a case that is to be opened its delegation; null where there is none
     *     yet
     */
    public boolean contain(
            ReadContext context, Class<? extends DomainCommand> command, @Nullable UUID id) {
        return !context.isOnlyForReading() && isPermitted(context, catalogue.of(command), id);
    }

    /** Nobody fills in a form that is going to be refused. */
    public void require(
            ReadContext context, Class<? extends DomainCommand> command, @Nullable UUID id) {
        require(context, catalogue.of(command), id);
    }

    public void require(ReadContext context, CommandType command, @Nullable UUID id) {
        if (context.isOnlyForReading()) {
            throw Refused.because(ProblemKind.NOTHING_IS_WRITTEN_IN_THE_PAST);
        }
        if (!isPermitted(context, command, id)) {
            throw new NotPermitted(command.type().getSimpleName(), "the form is not offered", true);
        }
    }

    private boolean isPermitted(ReadContext context, CommandType command, @Nullable UUID id) {
        return id == null
                ? Authority.mayAskSomewhere(context.caller(), command.type())
                : Authority.mayAsk(
                        context.caller(), command.type(), matters.ofTarget(command.type(), id));
    }
}
