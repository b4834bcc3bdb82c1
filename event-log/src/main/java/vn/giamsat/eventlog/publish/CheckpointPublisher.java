package vn.giamsat.eventlog.publish;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.eventlog.checkpoint.Alarm;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.checkpoint.PublisherState;
import vn.giamsat.eventlog.tree.Tree;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Publishes one checkpoint at a time, if it is this node's turn and nothing speaks against it. What
 * speaks against it raises the alarm, and the alarm stays until an operator removes its file.
 */
final class CheckpointPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointPublisher.class);

    private final DataSource dataSource;
    private final Tree tree;
    private final Publishing publishing;
    private final SigningKeys keys;
    private final AlarmFile alarmFile;

    CheckpointPublisher(DataSource dataSource, Tree tree, Publishing publishing) {
        this.dataSource = dataSource;
        this.tree = tree;
        this.publishing = publishing;
        this.keys = new SigningKeys(publishing.signer());
        this.alarmFile = new AlarmFile(publishing.outside());
    }

    /** Empty when there was nothing to publish, another node's turn, or an alarm. */
    Optional<Checkpoint> publish() throws SQLException, IOException {
        try {
            return inTurn();
        } catch (SigningRefused e) {
            raise(new Alarm(e.reason(), e.facts(), publishing.clock().instant()));
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> inTurn() throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return PublisherState.lock(connection) ? withFile(connection) : Optional.empty();
            } finally {
                end(connection);
            }
        }
    }

    /** The file is held until the row is committed, or another publisher could miss the row. */
    private Optional<Checkpoint> withFile(Connection connection) throws SQLException, IOException {
        Optional<OutsideFile> held = OutsideFile.hold(publishing.outside());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        try (OutsideFile file = held.get()) {
            Optional<Alarm> alarm = alarmFile.read();
            if (alarm.isPresent()) {
                PublisherState.raise(connection, alarm.get());
                connection.commit();
                return Optional.empty();
            }
            Optional<Checkpoint> published =
                    round(connection, file).run(publishing.clock().instant());
            PublisherState.quiet(connection);
            connection.commit();
            return published;
        }
    }

    private PublishingRound round(Connection connection, OutsideFile file) {
        return new PublishingRound(connection, file, tree, keys, publishing.origin().name());
    }

    private void raise(Alarm alarm) throws SQLException, IOException {
        LOG.error(
                "ALARM: nothing is signed any more, {} ({}). Find the cause, then remove {}",
                alarm.reason().sentence(),
                alarm.facts(),
                publishing.outside().resolve(AlarmFile.NAME));
        try {
            alarmFile.raise(alarm);
        } finally {
            // also where the disk is full: the pages and the other nodes read it here
            tellOthers(alarm);
        }
    }

    private void tellOthers(Alarm alarm) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            PublisherState.raise(connection, alarm);
        }
    }

    private static void end(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
