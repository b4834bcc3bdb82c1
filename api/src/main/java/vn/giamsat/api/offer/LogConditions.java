package vn.giamsat.api.offer;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.integrity.command.LogCondition;
import vn.giamsat.integrity.command.WhileLog;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.integrity.TamperDrill;
import vn.giamsat.view.integrity.TamperDrill.DrillState;

import java.util.List;
import java.util.stream.Stream;

/** Reads the conditions of the log under audit off its keys and its latest drill. */
record LogConditions(List<AuditActRow> acts) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileLog asked = command.getAnnotation(WhileLog.class);
        return asked == null
                ? command.isAnnotationPresent(AtAnyTime.class)
                : Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(LogCondition condition) {
        return switch (condition) {
            case WITHOUT_RUNNING_DRILL -> acts.stream().noneMatch(LogConditions::isRunning);
            case WITH_RUNNING_DRILL -> acts.stream().anyMatch(LogConditions::isRunning);
            case WITH_KEY_IN_USE ->
                    acts.stream()
                            .anyMatch(
                                    act ->
                                            act.signingKey() != null
                                                    && act.span().endedAt() == null);
        };
    }

    private static boolean isRunning(AuditActRow act) {
        TamperDrill drill = act.drill();
        return drill != null && drill.state() == DrillState.RUNNING;
    }
}
