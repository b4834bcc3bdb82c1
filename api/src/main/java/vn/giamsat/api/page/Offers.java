package vn.giamsat.api.page;

import org.springframework.stereotype.Component;

import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Matter;
import vn.giamsat.api.security.Matters;
import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.command.DomainCommand;

import java.util.Optional;
import java.util.UUID;

/** Which forms are offered to whom: those the gate would let through. */
@Component
class Offers {

    private final Matters matters;

    Offers(Matters matters) {
        this.matters = matters;
    }

    boolean ofInspection(Caller caller, Class<? extends DomainCommand> command, UUID id) {
        return Authority.mayAsk(caller, command, matters.ofInspection(id));
    }

    boolean ofRecommendation(Caller caller, Class<? extends DomainCommand> command, UUID id) {
        return Authority.mayAsk(caller, command, matters.ofRecommendation(id));
    }

    /** Nobody fills in a form that is going to be refused. */
    void requireInspection(Caller caller, Class<? extends DomainCommand> command, UUID id) {
        require(caller, command, matters.ofInspection(id));
    }

    void requireRecommendation(Caller caller, Class<? extends DomainCommand> command, UUID id) {
        require(caller, command, matters.ofRecommendation(id));
    }

    private static void require(
            Caller caller, Class<? extends DomainCommand> command, Optional<Matter> matter) {
        if (!Authority.mayAsk(caller, command, matter)) {
            throw new NotPermitted(command.getSimpleName(), "the form is not offered", true);
        }
    }
}
