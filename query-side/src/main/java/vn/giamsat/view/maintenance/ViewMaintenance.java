package vn.giamsat.view.maintenance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.feed.Progress;
import vn.giamsat.view.fold.table.RowJson;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be asked of the views themselves: to be filled anew beside the live one, and to be
 * compared with the log. Whichever node comes first does the work; when it dies another takes over.
 */
public final class ViewMaintenance {

    private static final int SHOWN_RUNS = 20;

    private final List<View<?>> views;
    private final MaintenanceParts parts;
    private final FidelityRuns runs;
    private final MaintenanceWork work;
    private final MaintenanceThread thread;

    public ViewMaintenance(
            List<View<?>> views,
            JdbcTemplate jdbc,
            RowJson json,
            History history,
            TransactionTemplate transaction) {
        JdbcClient client = JdbcClient.create(jdbc);
        this.views = views;
        this.parts =
                new MaintenanceParts(
                        new Copies(jdbc, json),
                        new RebuildRequests(client),
                        history,
                        new Progress(client),
                        transaction,
                        jdbc);
        this.runs = new FidelityRuns(client, json);
        this.work =
                new MaintenanceWork(
                        views, parts, runs, new FidelityCheck(views, parts, json), json);
        this.thread = new MaintenanceThread(work);
    }

    /** Begins to work on what is asked, here or on another node. */
    public void start() {
        thread.start();
    }

    public void stop() {
        thread.close();
    }

    /** False when one is under way already. */
    public boolean rebuild(String view, String by) {
        boolean accepted = parts.requests().request(known(view).name(), by);
        thread.wake();
        return accepted;
    }

    /** False when none is under way. */
    public boolean cancelRebuild(String view) {
        return parts.requests().cancel(known(view).name());
    }

    /** The rows as they were before the last rebuild; dropping what is not there does nothing. */
    public void dropOld(String view) {
        parts.progress().begin(known(view).name());
        parts.copies().drop(known(view), Copies.Kind.OLD);
    }

    public List<RebuildStatus> rebuilds() {
        return parts.requests().all();
    }

    /** The views whose rows of before the last rebuild are still kept. */
    public List<String> keptOld() {
        Predicate<View<?>> isKept =
                view ->
                        Boolean.TRUE.equals(
                                parts.jdbc()
                                        .queryForObject(
                                                "select to_regclass(?) is not null",
                                                Boolean.class,
                                                "view."
                                                        + parts.copies()
                                                                .table(view, Copies.Kind.OLD)));
        return views.stream().filter(isKept).map(View::name).toList();
    }

    /** The number of the comparison; nothing when one is under way already. */
    public Optional<Long> checkFidelity(String by) {
        Optional<Long> id = runs.request(by);
        thread.wake();
        return id;
    }

    /** As {@link #checkFidelity}, but here and now; waits while another node compares. */
    public FidelityRun checkFidelityNow(String by) {
        return work.compareNow(by);
    }

    public Optional<FidelityRun> fidelityRun(long id) {
        return runs.find(id);
    }

    /** The newest first. */
    public List<FidelityRun> fidelityRuns() {
        return runs.latest(SHOWN_RUNS);
    }

    private View<?> known(String name) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownView(name));
    }
}
