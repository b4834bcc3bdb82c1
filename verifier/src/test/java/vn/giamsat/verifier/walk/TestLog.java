package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.tree.NaiveTree;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small log in memory, every part of which can be tampered with. */
public final class TestLog implements LogSource {

    static final String ORIGIN = "example.vn/nhat-ky";
    static final Signer ED25519 = Signer.ed25519(ORIGIN);
    static final Signer ML_DSA = Signer.mlDsa(ORIGIN);
    static final Signer WITNESS = Signer.witness("witness.vn/w1");

    final List<@Nullable Row> rows = new ArrayList<>();
    final List<Row> unplaced = new ArrayList<>();
    final List<byte[]> entries = new ArrayList<>();
    public final List<List<Hash>> levels = new ArrayList<>();
    final List<byte[]> checkpoints = new ArrayList<>();
    final Map<String, byte[]> evidence = new HashMap<>();

    /** Positions whose payload is kept back. */
    final java.util.Set<Integer> withheld = new java.util.HashSet<>();

    static TrustPolicy policy() {
        return policy("quorum none\n");
    }

    static TrustPolicy policy(String quorum) {
        return TrustPolicy.read(
                ("log " + ED25519.key().vkey() + "\nlog " + ML_DSA.key().vkey() + "\n" + quorum)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A log of this size, with checkpoints at some sizes and at its end. */
    public static TestLog of(int size, long seed) {
        var log = new TestLog();
        var random = new Random(seed);
        Map<String, Long> sequences = new HashMap<>();
        List<String> aggregates = new ArrayList<>();
        for (int i = 0; i < Math.max(3, size / 12); i++) {
            aggregates.add(uuid(random));
        }
        for (int i = 0; i < size; i++) {
            String aggregate = aggregates.get(random.nextInt(aggregates.size()));
            long sequence = sequences.merge(aggregate, 0L, (old, zero) -> old + 1);
            log.rows.add(log.row(random, i, aggregate, sequence));
        }
        log.sequence();
        IntStream.of(1, 3 * size / 10 + 1, size / 2 + 1, size)
                .filter(at -> at <= size)
                .distinct()
                .sorted()
                .forEach(log::sign);
        return log;
    }

    private static String uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Row row(Random random, int i, String aggregate, long sequence) {
        var row = new Row();
        row.id = i * 3L + random.nextInt(3) + 1;
        row.type = i % 10 == 9 ? null : "Inspection";
        row.aggregate = aggregate;
        row.sequence = sequence;
        row.eventId = uuid(random);
        row.name = "FindingRecorded";
        row.version = i % 7 == 0 ? null : "1";
        row.recordedAt =
                "2026-11-22T03:%02d:%02d.%06dZ".formatted(i / 60 % 60, i % 60, i % 1000000);
        random.nextBytes(row.salt);
        row.payload = payload(random, i).getBytes(StandardCharsets.UTF_8);
        row.metadata =
                "{\"actor\":\"%s\"}".formatted(uuid(random)).getBytes(StandardCharsets.UTF_8);
        return row;
    }

    private String payload(Random random, int i) {
        if (i % 5 != 0) {
            return "{\"text\":\"Hạn chế %d\",\"number\":%d}".formatted(i, random.nextLong());
        }
        byte[] file = new byte[50 + random.nextInt(50)];
        random.nextBytes(file);
        String sha256 = HexFormat.of().formatHex(Hash.of(file).bytes());
        evidence.put(sha256, file);
        return "{\"files\":[{\"sha256\":\"%s\",\"size\":%d}]}".formatted(sha256, file.length);
    }

    /** Makes entries and tiles of the rows as they are now. */
    void sequence() {
        entries.clear();
        levels.clear();
        levels.add(new ArrayList<>());
        for (Row row : rows) {
            byte[] leaf = StoredEventLine.read(row.line(0L)).leaf(ORIGIN);
            entries.add(leaf);
            levels.getFirst().add(Hash.ofLeaf(leaf));
        }
        for (int at = 0; levels.get(at).size() >= 256; at++) {
            List<Hash> upper = new ArrayList<>();
            List<Hash> lower = levels.get(at);
            for (int i = 0; i + 256 <= lower.size(); i += 256) {
                upper.add(NaiveTree.root(lower.subList(i, i + 256)));
            }
            levels.add(upper);
        }
    }

    void sign(int size) {
        checkpoints.add(note(size, ED25519, ML_DSA, WITNESS));
    }

    byte[] note(int size, Signer... signers) {
        Hash root = NaiveTree.root(levels.getFirst().subList(0, size));
        return Signer.note(Signer.text(ORIGIN, size, root), List.of(signers));
    }

    @Override
    public byte[] checkpoint() throws IOException {
        if (checkpoints.isEmpty()) {
            throw new NotThere("checkpoint");
        }
        return checkpoints.getLast();
    }

    @Override
    public Lines checkpoints() {
        return Lines.of(checkpoints);
    }

    @Override
    public byte[] tile(int level, long index, int width) throws IOException {
        int from = (int) index * 256;
        if (level >= levels.size() || from + width > levels.get(level).size()) {
            throw new NotThere("tile");
        }
        var bytes = new ByteArrayOutputStream();
        levels.get(level)
                .subList(from, from + width)
                .forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    @Override
    public byte[] entries(long index, int width) throws IOException {
        int from = (int) index * 256;
        if (from + width > entries.size()) {
            throw new NotThere("entries");
        }
        var bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries.subList(from, from + width)) {
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    @Override
    public Lines events(long from, long to) {
        List<byte[]> lines = new ArrayList<>();
        for (int i = (int) from; i < Math.min(to, rows.size()); i++) {
            Row row = rows.get(i);
            lines.add(
                    row == null
                            ? "{\"position\":%d,\"missing\":true}"
                                    .formatted(i)
                                    .getBytes(StandardCharsets.UTF_8)
                            : kept(row.line((long) i), withheld.contains(i)));
        }
        return Lines.of(lines);
    }

    private static byte[] kept(byte[] line, boolean withheld) {
        String text = new String(line, StandardCharsets.UTF_8);
        return (withheld ? text.replaceAll("\"payload\":\"[^\"]*\"", "\"payload\":null") : text)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Lines unplaced() {
        return Lines.of(unplaced.stream().map(row -> row.line(null)).toList());
    }

    @Override
    public InputStream evidence(String sha256) throws IOException {
        byte[] file = evidence.get(sha256);
        if (file == null) {
            throw new NotThere(sha256);
        }
        return new ByteArrayInputStream(file);
    }
}
