package vn.giamsat.api.policy;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.view.fold.EventFilter;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.function.Supplier;

/**
 * The way to the parked commands, for programs and for people. Once what stood in the way was seen
 * to, an administrator has the policy ask again for all that follows from the same event; what was
 * done the first time is not done twice.
 */
public class SeeToParkedCommands {

    private final ParkedCommands parked;
    private final Supplier<PolicyRunner> policies;
    private final History history;

    public SeeToParkedCommands(
            ParkedCommands parked, Supplier<PolicyRunner> policies, History history) {
        this.parked = parked;
        this.policies = policies;
        this.history = history;
    }

    /** The longest parked first. */
    public List<ParkedCommand> all(Caller caller) {
        if (!caller.holds(Role.AUDITOR) && !caller.holds(Role.ADMINISTRATOR)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        return parked.all();
    }

    public boolean maySendAgain(Caller caller) {
        return caller.holds(Role.ADMINISTRATOR);
    }

    /** What is refused once more stays parked, with the newer reason. */
    public void sendAgain(String key, Caller caller) throws InterruptedException {
        if (!maySendAgain(caller)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        ParkedCommand command =
                parked.all().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(ProblemKind.ABSENT));
        policies.get().again(command.policy(), event(command.position()));
    }

    private RecordedEvent event(long position) {
        return history.between(position - 1, position, EventFilter.ALL).stream()
                .filter(event -> event.position() == position)
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemKind.ABSENT));
    }
}
