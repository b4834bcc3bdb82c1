package vn.giamsat.view;

import org.axonframework.config.Configurer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.feed.CatchUp;
import vn.giamsat.view.fold.feed.FedView;
import vn.giamsat.view.fold.feed.PositionSignal;
import vn.giamsat.view.fold.feed.Progress;
import vn.giamsat.view.fold.feed.ViewFeed;
import vn.giamsat.view.fold.feed.ViewWriter;
import vn.giamsat.view.fold.table.RowJson;
import vn.giamsat.view.maintenance.ViewMaintenance;

import java.util.List;

import javax.sql.DataSource;

/**
 * What writes the views: the feed that folds the log into every one of them, and what keeps them.
 * Rows and token share a transaction only if the transaction manager knows the source that is
 * written to.
 */
final class ViewFeeding {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RowJson json;
    private final History history;
    private final Progress progress;
    private final ViewFeed feed;
    private final FeedProcessor processor;
    private final ViewMaintenance maintenance;

    ViewFeeding(
            List<View<?>> views,
            DataSource writing,
            RowJson json,
            History history,
            PositionSignal signal) {
        this.json = json;
        this.history = history;
        jdbc = new JdbcTemplate(writing);
        transaction = new TransactionTemplate(new JdbcTransactionManager(writing));
        progress = new Progress(JdbcClient.create(jdbc));
        List<FedView<?>> fed = views.stream().<FedView<?>>map(this::fed).toList();
        feed = new ViewFeed(fed, new CatchUp(history, progress, transaction), progress, signal);
        processor = new FeedProcessor(feed, this::reachedByAny);
        maintenance = new ViewMaintenance(views, jdbc, json, history, transaction);
    }

    private <R extends Record> FedView<R> fed(View<R> view) {
        var writer = new ViewWriter<>(view, jdbc, json, progress);
        return FedView.of(view, writer, progress, transaction);
    }

    private long reachedByAny() {
        return progress.all().values().stream().mapToLong(taken -> taken).max().orElse(-1);
    }

    void catchUp() {
        feed.catchUp(history.head());
    }

    void register(Configurer configurer) {
        processor.register(configurer);
    }

    /** Whether this node feeds the views. */
    boolean isHere() {
        return processor.isFedHere();
    }

    ViewMaintenance maintenance() {
        return maintenance;
    }
}
