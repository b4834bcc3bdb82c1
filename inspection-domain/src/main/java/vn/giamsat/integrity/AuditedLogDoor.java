package vn.giamsat.integrity;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.integrity.command.AuditedLogCommand;
import vn.giamsat.integrity.event.AuditedLogEvent;
import vn.giamsat.integrity.rule.AuditedLogRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to the log under audit: keys, verifications, drills. */
public final class AuditedLogDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return AuditedLog.class;
    }

    @Override
    public Class<AuditedLogCommand> commands() {
        return AuditedLogCommand.class;
    }

    @Override
    public Class<AuditedLogEvent> events() {
        return AuditedLogEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(AuditedLogRule.values());
    }
}
