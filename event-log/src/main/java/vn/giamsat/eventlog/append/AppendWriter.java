package vn.giamsat.eventlog.append;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.eventlog.sequence.Threads;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * The one thread of a node that writes. It takes whatever requests are waiting and writes them
 * together; when the group fails it writes each alone, so that only the guilty one is refused.
 */
public final class AppendWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendWriter.class);

    private static final int CAPACITY = 4096;
    private static final int GROUP = 128;
    private static final long PATIENCE_MILLIS = 10_000;

    private final WriterConnection connection;
    private final AppendStatement statement;
    private final AppendFailures failures = new AppendFailures();
    private final Runnable afterCommit;
    private final AppendQueue queue = new AppendQueue(CAPACITY);
    private final BatchWindow window = new BatchWindow();
    private final Thread thread =
            Thread.ofPlatform().name("event-log-writer").daemon().unstarted(this::run);

    public AppendWriter(DataSource dataSource, Salts salts, Runnable afterCommit) {
        this.connection = new WriterConnection(dataSource);
        this.statement = new AppendStatement(salts);
        this.afterCommit = afterCommit;
    }

    public void start() {
        queue.open();
        thread.start();
    }

    /** Returns when the request is committed and flushed; throws the reason when it is not. */
    public void append(AppendRequest request) {
        var waiting = new PendingAppend(request);
        try {
            queue.put(waiting, PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AppendRefused("Interrupted before the events were handed over", e);
        }
        waiting.await();
    }

    /** How many requests wait for the one being written. */
    int waiting() {
        return queue.size();
    }

    /** Refuses new requests at once, and returns when the waiting ones are answered. */
    @Override
    public void close() {
        queue.close();
        Threads.joinUninterruptibly(thread);
    }

    private void run() {
        List<PendingAppend> batch = queue.next(GROUP, window);
        while (!batch.isEmpty()) {
            long start = System.nanoTime();
            write(batch);
            window.written(batch.size(), queue.size(), System.nanoTime() - start);
            batch = queue.next(GROUP, window);
        }
        connection.close();
    }

    private void write(List<PendingAppend> batch) {
        try {
            batch.sort(Comparator.comparing(waiting -> waiting.request().lockOrder()));
            writeTogether(connection.get(), batch);
            connection.used();
        } catch (Throwable e) {
            // the thread must outlive anything, or every later command would wait for ever
            LOG.warn("{} requests could not be written", batch.size(), e);
            failAll(batch, e);
            connection.close();
        }
    }

    private void writeTogether(Connection connection, List<PendingAppend> batch) {
        try {
            statement.execute(connection, batch.stream().map(PendingAppend::request).toList());
            batch.forEach(PendingAppend::succeed);
            afterCommit.run();
        } catch (SQLException e) {
            if (failures.outcomeIsUnknown(connection, e)) {
                LOG.warn(
                        "Connection lost while writing {} requests: {}",
                        batch.size(),
                        e.getMessage());
                failAll(batch, e);
                this.connection.close();
            } else {
                writeAlone(connection, batch, guilty -> failures.explain(connection, guilty, e));
            }
        } catch (RuntimeException e) {
            writeAlone(
                    connection,
                    batch,
                    guilty -> new AppendRefused("The events cannot be written", e));
        }
    }

    private void writeAlone(
            Connection connection,
            List<PendingAppend> batch,
            Function<AppendRequest, RuntimeException> reason) {
        if (batch.size() == 1) {
            PendingAppend guilty = batch.getFirst();
            guilty.fail(reason.apply(guilty.request()));
        } else {
            batch.forEach(one -> writeTogether(connection, List.of(one)));
        }
    }

    private static void failAll(List<PendingAppend> batch, Throwable cause) {
        batch.forEach(
                waiting ->
                        waiting.fail(
                                new OutcomeUnknown(
                                        "The log could not be reached; the events may or may not be stored",
                                        cause)));
    }
}
