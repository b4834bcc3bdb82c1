package vn.giamsat.eventlog.drill;

import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.leaf.LeafText;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.leaf.StoredHistory;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.tree.TreeGrowth;
import vn.giamsat.eventlog.tree.TreeHead;
import vn.giamsat.eventlog.tree.TreeState;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

/** The hands of somebody who owns the database, at one place of the log. */
final class Tamperer {

    /** An event that nobody recorded, made after the one at the place. */
    static final String FORGE =
            """
            insert into log.event (id, aggregate_type, aggregate_id, sequence, event_id, name, version,
                                   recorded_at, payload, metadata, salt, tx_id)
            overriding system value
            select (select max(id) + 1 from log.event), aggregate_type, 'forged-' || aggregate_id, 0,
                   'forged-' || event_id || '-' || (select max(id) + 1 from log.event), name, version,
                   recorded_at, payload, metadata, sha256(salt), pg_current_xact_id()
              from log.event where id = {e}
            """;

    private static final int STEP = 1_024;

    private final DataSource log;
    private final LogOrigin origin;
    private final Signers signers;
    private final long at;

    /** Who can sign: the log itself, and others who only claim to be it. */
    record Signers(CheckpointSigner own, CheckpointSigner strangers, Instant now) {}

    Tamperer(DataSource log, LogOrigin origin, Signers signers, long at) {
        this.log = log;
        this.origin = origin;
        this.signers = signers;
        this.at = at;
    }

    void run(List<String> statements) throws SQLException {
        try (Connection connection = log.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(placed(sql));
            }
        }
    }

    private String placed(String sql) {
        String event = "(select event_id from log.position where position = %s)";
        return sql.replace("{e}", event.formatted("{p}"))
                .replace("{f}", event.formatted("{q}"))
                .replace("{last}", "(select max(size) from log.checkpoint)")
                .replace("{p}", String.valueOf(at))
                .replace("{q}", String.valueOf(at + 3));
    }

    void cutTail() throws SQLException {
        run(
                List.of(
                        "delete from log.event where id in (select event_id from log.position where position >= {p})",
                        "delete from log.position where position >= {p}",
                        "update log.sequencer_state set size = {p}"));
        rebuild();
    }

    void editAndRebuild() throws SQLException {
        Attack.PAYLOAD_EDITED.on(this);
        rebuild();
    }

    /** As the database was at the place, with the checkpoint that was signed there then. */
    void restore() throws SQLException {
        cutTail();
        run(List.of("delete from log.checkpoint where size >= {p}"));
        if (at > 0) {
            sign(signers.own());
        }
    }

    /** The office goes on after the restored backup, and the log signs more than it ever had. */
    void restoreAndContinue() throws SQLException {
        long before = head().size();
        cutTail();
        run(List.of("delete from log.checkpoint where size > {p}"));
        try (Connection connection = log.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into log.event (id, aggregate_type, aggregate_id, sequence, event_id, name, version,
                                           recorded_at, payload, metadata, salt, tx_id)
                    overriding system value
                    select coalesce((select max(id) from log.event), 0) + i, 'Unit', 'later-' || i, 0, 'later-' || i,
                           'unit.unit-registered', '1', now(), '{}', '{}', sha256(i::text::bytea), pg_current_xact_id()
                      from generate_series(1, %1$d) i
                    """
                            .formatted(before - at + 1));
            statement.execute(
                    """
                    insert into log.position (position, event_id, recorded_until)
                    select row_number() over (order by id) - 1 + %d, id, recorded_at
                      from log.event where aggregate_id like 'later-%%'
                    """
                            .formatted(at));
            statement.execute("update log.sequencer_state set size = " + (before + 1));
        }
        rebuild();
        sign(signers.own());
    }

    void signByStrangers() throws SQLException {
        run(List.of("delete from log.checkpoint where size = {last}"));
        sign(signers.strangers());
    }

    /** The tree as the product would make it of what is there now. */
    void rebuild() throws SQLException {
        run(
                List.of(
                        "delete from log.leaf_run",
                        "delete from log.tile",
                        "update log.tree_state set size = 0, root = sha256(''), frontier = ''"));
        var growth = new TreeGrowth(origin);
        try (Connection connection = log.getConnection()) {
            while (growth.grow(connection, state(connection), STEP) > 0) {
                // piece by piece
            }
        }
    }

    private static TreeState state(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select " + TreeState.COLUMNS + " from log.tree_state tree")) {
            row.next();
            return TreeState.of(row);
        }
    }

    /** A checkpoint of the tree as it is. */
    void sign(CheckpointSigner signer) throws SQLException {
        sign(signer, head());
    }

    void sign(CheckpointSigner signer, TreeHead head) throws SQLException {
        var body = new CheckpointBody(origin.name(), head.size(), head.root());
        String lines = String.join("\n", signer.sign(body, signers.now()));
        try (Connection connection = log.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into log.checkpoint (size, root, note, signed_at) values (?, ?, ?, ?)")) {
            statement.setLong(1, head.size());
            statement.setBytes(2, head.root().bytes());
            statement.setString(3, body.text() + "\n" + lines + "\n");
            statement.setObject(4, signers.now().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    TreeHead head() {
        return new Tree(log).head();
    }

    void editEntry() throws SQLException {
        byte[] leaf = new Tree(log).leaf(at);
        leaf[leaf.length / 2] ^= 1;
        putEntry(leaf);
    }

    void editEventAndEntry() throws SQLException {
        Attack.PAYLOAD_EDITED.on(this);
        var fact = new StoredHistory(log).placed(at, at + 1).getFirst().fact().orElseThrow();
        putEntry(LeafText.of(origin, fact));
    }

    private void putEntry(byte[] leaf) throws SQLException {
        try (Connection connection = log.getConnection();
                var select =
                        connection.prepareStatement(
                                """
                                select first_position, entries from log.leaf_run
                                 where first_position <= ? and first_position + width > ?
                                """)) {
            select.setLong(1, at);
            select.setLong(2, at);
            long first;
            byte[] entries;
            try (var row = select.executeQuery()) {
                row.next();
                first = row.getLong(1);
                entries = row.getBytes(2);
            }
            try (var update =
                    connection.prepareStatement(
                            "update log.leaf_run set entries = ? where first_position = ?")) {
                update.setBytes(1, replaced(entries, (int) (at - first), leaf));
                update.setLong(2, first);
                update.executeUpdate();
            }
        }
    }

    private static byte[] replaced(byte[] entries, int which, byte[] leaf) {
        var rest = ByteBuffer.wrap(entries);
        for (int i = 0; i < which; i++) {
            int length = Short.toUnsignedInt(rest.getShort());
            rest.position(rest.position() + length);
        }
        int begin = rest.position();
        int old = Short.toUnsignedInt(rest.getShort());
        rest.position(rest.position() + old);
        return ByteBuffer.allocate(entries.length - old + leaf.length)
                .put(entries, 0, begin)
                .putShort((short) leaf.length)
                .put(leaf)
                .put(rest)
                .array();
    }
}
