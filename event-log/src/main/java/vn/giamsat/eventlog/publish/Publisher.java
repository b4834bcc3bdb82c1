package vn.giamsat.eventlog.publish;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.checkpoint.PublisherState;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.witness.WitnessState;
import vn.giamsat.eventlog.witness.WitnessThread;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** What a node with keys does beside everything else: it signs, and asks for witnesses. */
public final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DataSource dataSource;
    private final Publishing publishing;
    private final PublisherThread signing;
    private final WitnessThread witnesses;

    public Publisher(
            DataSource dataSource, Tree tree, Publishing publishing, Checkpoints checkpoints) {
        this.dataSource = dataSource;
        this.publishing = publishing;
        witnesses = new WitnessThread(dataSource, publishing.witnesses(), tree);
        signing =
                new PublisherThread(
                        new CheckpointPublisher(dataSource, tree, publishing),
                        () -> {
                            checkpoints.ring();
                            witnesses.wake();
                        });
    }

    public void start() {
        tellPolicy();
        signing.start();
        witnesses.start();
    }

    /** Called when the log has grown. */
    public void wake() {
        signing.wake();
    }

    /** The witnesses that are asked, in the order of the policy. */
    public List<WitnessState> witnesses() {
        return witnesses.states();
    }

    @Override
    public void close() {
        signing.close();
        witnesses.close();
    }

    private void tellPolicy() {
        String policy = publishing.witnesses().of(new SigningKeys(publishing.signer()).known());
        try (Connection connection = dataSource.getConnection()) {
            PublisherState.policy(connection, policy);
        } catch (SQLException e) {
            LOG.warn("The policy could not be told to the other nodes: {}", e.getMessage());
        }
    }
}
