package vn.giamsat.api.crash.log;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.tree.TreeHead;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.tree.Consistency;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Holds a log that has settled against what it acknowledged and what it signed: nothing lost, no
 * position missing or given twice, and each checkpoint the continuation of the one before.
 */
final class LogJudge {

    private final JdbcClient jdbc;
    private final Tree tree;
    private final Checkpoints checkpoints;
    private final Path outside;

    LogJudge(DataSource superuser, Path home) {
        jdbc = JdbcClient.create(superuser);
        tree = new Tree(superuser);
        checkpoints = new Checkpoints(superuser);
        outside = home.resolve("outside");
    }

    /** Whether every event has its position and its leaf. */
    boolean isSettled() {
        return count("select count(*) from log.pending") == 0
                && tree.head().size() == count("select size from log.sequencer_state");
    }

    List<String> faults(Set<String> acknowledged) throws IOException {
        List<String> faults = new ArrayList<>();
        lost(acknowledged, faults);
        order(faults);
        signed(faults);
        remembered(faults);
        return faults;
    }

    private void lost(Set<String> acknowledged, List<String> faults) {
        Set<String> placed =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        select e.aggregate_id || ' ' || e.sequence
                                          from log.event e join log.position p on p.event_id = e.id
                                        """)
                                .query(String.class)
                                .list());
        acknowledged.stream()
                .filter(append -> !placed.contains(append))
                .forEach(append -> faults.add("acknowledged and lost: " + append));
    }

    private void order(List<String> faults) {
        long events = count("select count(*) from log.event");
        if (count("select count(*) from log.position") != events
                || count("select coalesce(max(position) + 1, 0) from log.position") != events
                || tree.head().size() != events) {
            faults.add("positions or leaves do not match the %d events".formatted(events));
        }
        long receipts = count("select count(*) from log.receipt");
        if (receipts != events) {
            faults.add("%d receipts for %d events".formatted(receipts, events));
        }
    }

    private void signed(List<String> faults) {
        TrustPolicy policy =
                TrustPolicy.read(checkpoints.policy().getBytes(StandardCharsets.UTF_8));
        TreeHead before = new TreeHead(0, tree.rootAt(0));
        for (var row : checkpoints.from(0, Integer.MAX_VALUE)) {
            Checkpoint note = Checkpoint.read(row.note().getBytes(StandardCharsets.UTF_8));
            if (policy.judge(note) != TrustPolicy.Verdict.ACCEPTED
                    || note.size() != row.size()
                    || !note.root().equals(checked(row.root()))) {
                faults.add("the signature does not hold, at size " + row.size());
            } else if (row.size() > tree.head().size() || !extendsThat(before, note)) {
                faults.add("does not extend the one before, at size " + row.size());
            }
            before = new TreeHead(row.size(), row.root());
        }
        checkpoints.alarm().ifPresent(alarm -> faults.add("alarm: " + alarm));
    }

    private boolean extendsThat(TreeHead before, Checkpoint next) {
        List<Hash> proof =
                tree.consistency(before.size(), next.size()).stream().map(this::checked).toList();
        return Consistency.holds(
                before.size(), next.size(), checked(before.root()), next.root(), proof);
    }

    private Hash checked(vn.giamsat.eventlog.leaf.Hash built) {
        return Hash.fromBytes(built.bytes());
    }

    private void remembered(List<String> faults) throws IOException {
        Path file = outside.resolve("checkpoints");
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] parts = line.split(" ");
            long size = Long.parseLong(parts[0]);
            if (size > tree.head().size() || !tree.rootAt(size).base64().equals(parts[1])) {
                faults.add("the file outside remembers another tree, at size " + size);
            }
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
