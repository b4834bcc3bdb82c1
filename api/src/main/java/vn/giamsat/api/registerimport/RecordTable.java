package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.security.Caller;

/** Sends the commands of a table one by one, in their order, as whoever brought it. */
@Component
final class RecordTable {

    private final SendCommand send;

    RecordTable(SendCommand send) {
        this.send = send;
    }

    /**
     * How far it came.
     *
     * @param last what was recorded last; null when nothing was
     * @param refused why the command of a line was refused, and no other was sent after it
     */
    record Recorded(
            int commands,
            @Nullable CommandAnswer last,
            @Nullable Integer line,
            @Nullable RuntimeException refused) {}

    /** What was sent before is not recorded again. */
    Recorded record(ImportPlan plan, Caller caller) {
        int commands = 0;
        CommandAnswer last = null;
        for (PlannedCommand planned : plan.commands()) {
            try {
                CommandAnswer answer =
                        send.send(
                                planned.command(), Sender.account(caller.account()), planned.key());
                commands += answer.replayed() ? 0 : 1;
                last = answer;
            } catch (RuntimeException refused) {
                return new Recorded(commands, last, planned.line(), refused);
            }
        }
        return new Recorded(commands, last, null, null);
    }
}
