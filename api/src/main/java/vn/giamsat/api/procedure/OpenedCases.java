package vn.giamsat.api.procedure;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The cases a delegation has opened, read from their view when it has taken what the log held.
 * Where it does not come in time nobody is appointed: the answer says to try again.
 */
final class OpenedCases implements ExaminedUnits {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> CASES = List.of("case_file");

    private final QuerySide views;
    private final EventLog log;

    OpenedCases(QuerySide views, EventLog log) {
        this.views = views;
        this.log = log;
    }

    @Override
    public Set<UUID> of(UUID delegation) {
        try {
            if (!views.awaitPosition(CASES, log.positions().settled(PATIENCE), PATIENCE)) {
                throw Refused.because(ProblemKind.NOT_YET_VISIBLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemKind.NOT_YET_VISIBLE);
        }
        return views.caseFiles().subjectsOf(delegation);
    }
}
