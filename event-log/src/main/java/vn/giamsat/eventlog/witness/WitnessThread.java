package vn.giamsat.eventlog.witness;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.checkpoint.CheckpointTable;
import vn.giamsat.eventlog.checkpoint.PublisherState;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.tree.Tree;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Asks all witnesses about the same checkpoint at the same time, so that their lines come together
 * below one, then goes on to the latest. Nothing else waits for it.
 */
public final class WitnessThread {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessThread.class);
    private static final long POLL_MILLIS = 1_000;

    private final DataSource dataSource;
    private final WitnessPolicy policy;
    private final Tree tree;
    private final WitnessCall call = new WitnessCall();
    private final Semaphore signal = new Semaphore(0);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread =
            Thread.ofPlatform().name("event-log-witnesses").daemon().unstarted(this::run);
    private volatile List<WitnessClient> clients = List.of();
    private volatile boolean closed;

    public WitnessThread(DataSource dataSource, WitnessPolicy policy, Tree tree) {
        this.dataSource = dataSource;
        this.policy = policy;
        this.tree = tree;
    }

    /** Without witnesses that can be reached, nothing runs. */
    public void start() {
        if (policy.witnesses().stream().anyMatch(witness -> witness.url().isPresent())) {
            thread.start();
        }
    }

    public void wake() {
        signal.release();
    }

    public List<WitnessState> states() {
        return clients.stream().map(WitnessClient::state).toList();
    }

    /** Who is being asked is not waited for. */
    public void close() {
        closed = true;
        callers.shutdownNow();
        call.close();
        thread.interrupt();
    }

    private void run() {
        while (!closed) {
            try {
                askAll();
                signal.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                signal.drainPermits();
            } catch (InterruptedException e) {
                LOG.debug("Only close ends this thread", e);
            } catch (SQLException | RuntimeException e) {
                LOG.warn("No witness could be asked, trying again: {}", e.getMessage());
                LOG.debug("The reason", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("Closing", e);
        }
    }

    private void askAll() throws SQLException, InterruptedException {
        Optional<Checkpoint> latest = latest();
        if (latest.isEmpty()) {
            return;
        }
        Checkpoint checkpoint = latest.get();
        List<Callable<Boolean>> asked =
                clients.stream()
                        .filter(client -> client.mayBeAsked(checkpoint.size()))
                        .<Callable<Boolean>>map(client -> () -> ask(client, checkpoint))
                        .toList();
        if (!asked.isEmpty()) {
            callers.invokeAll(asked);
            anchor(checkpoint);
        }
    }

    private Optional<Checkpoint> latest() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (clients.isEmpty()) {
                clients = clients(connection);
            }
            return CheckpointTable.latest(connection);
        }
    }

    private List<WitnessClient> clients(Connection connection) throws SQLException {
        var opened = new ArrayList<WitnessClient>();
        for (PolicyWitness witness : policy.witnesses()) {
            if (witness.url().isPresent()) {
                long known = CosignatureTable.last(connection, witness);
                opened.add(new WitnessClient(witness, witness.url().get(), tree, call, known));
            }
        }
        return List.copyOf(opened);
    }

    private boolean ask(WitnessClient client, Checkpoint checkpoint)
            throws InterruptedException, SQLException {
        Optional<SignatureLine> line = client.ask(checkpoint);
        if (line.isPresent()) {
            try (Connection connection = dataSource.getConnection()) {
                CosignatureTable.insert(
                        connection, checkpoint.size(), client.witness(), line.get());
            }
        }
        return line.isPresent();
    }

    private void anchor(Checkpoint checkpoint) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            CheckpointBody body = SignedNote.parse(checkpoint.note()).body();
            if (policy.isAnchored(body, CosignatureTable.lines(connection, body.size()))) {
                PublisherState.anchored(connection, body.size());
            }
        }
    }
}
