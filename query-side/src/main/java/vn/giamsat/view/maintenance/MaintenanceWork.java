package vn.giamsat.view.maintenance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what was asked for, unless another node is doing it. */
final class MaintenanceWork {

    private static final Logger LOG = LoggerFactory.getLogger(MaintenanceWork.class);

    private final List<View<?>> views;
    private final MaintenanceParts parts;
    private final FidelityRuns runs;
    private final FidelityCheck check;
    private final RowJson json;
    private final ClusterLock oneNode;

    MaintenanceWork(
            List<View<?>> views,
            MaintenanceParts parts,
            FidelityRuns runs,
            FidelityCheck check,
            RowJson json) {
        this.views = views;
        this.parts = parts;
        this.runs = runs;
        this.check = check;
        this.json = json;
        this.oneNode = new ClusterLock(parts.jdbc());
    }

    void doAll() {
        for (View<?> view : views) {
            if (parts.requests().underWay().contains(view.name())) {
                oneNode.alone("rebuild " + view.name(), () -> rebuild(view));
            }
        }
        if (!runs.underWay().isEmpty()) {
            oneNode.alone("fidelity", () -> runs.underWay().forEach(this::compareIfUnderWay));
        }
    }

    /** One that another node is busy with ends first. */
    FidelityRun compareNow(String by) {
        while (true) {
            Optional<Long> id = runs.request(by);
            long waitedFor = id.orElseGet(() -> runs.latest(1).getFirst().id());
            oneNode.inTurn("fidelity", () -> compareIfUnderWay(waitedFor));
            if (id.isPresent()) {
                return runs.find(id.get()).orElseThrow();
            }
        }
    }

    private void compareIfUnderWay(long id) {
        if (runs.underWay().contains(id)) {
            compare(id);
        }
    }

    private <R extends Record> void rebuild(View<R> view) {
        if (!parts.requests().underWay().contains(view.name())) {
            return; // another node has just done it
        }
        try {
            RebuildStatus.State state = new Rebuild<>(view, parts).run();
            parts.requests().end(view.name(), state, null);
            LOG.info("rebuild of view {}: {}", view.name(), state);
        } catch (RuntimeException e) {
            leaveWhenClosing(e);
            LOG.error("rebuild of view {} failed", view.name(), e);
            parts.copies().drop(view, Copies.Kind.NEXT);
            parts.requests().end(view.name(), RebuildStatus.State.FAILED, e.getMessage());
        }
    }

    private void compare(long id) {
        Map<String, Long> positions = parts.progress().all();
        long goal = positions.values().stream().mapToLong(p -> p).max().orElse(-1);
        try {
            Fidelity report =
                    check.run(
                            position -> runs.reach(id, FidelityRun.State.REPLAYING, position, goal),
                            () -> runs.reach(id, FidelityRun.State.COMPARING, goal, goal));
            runs.end(id, json.write(report), null);
            LOG.info("comparison {} of the views with the log: {}", id, verdict(report));
        } catch (RuntimeException e) {
            leaveWhenClosing(e);
            LOG.error("comparison {} of the views with the log failed", id, e);
            runs.end(id, null, e.getMessage());
        }
    }

    /** Then it stays under way, for whoever comes next. */
    private static void leaveWhenClosing(RuntimeException e) {
        if (Thread.currentThread().isInterrupted()) {
            throw e;
        }
    }

    private static String verdict(Fidelity report) {
        return report.isFaithful() ? "no difference" : "there are differences";
    }
}
