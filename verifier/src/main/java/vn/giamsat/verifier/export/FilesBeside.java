package vn.giamsat.verifier.export;

import vn.giamsat.verifier.report.Beside;
import vn.giamsat.verifier.tree.TilePath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks in an export for what is not of the log up to its checkpoint; of the evidence it tells all,
 * for only the events say which of it they speak of.
 */
final class FilesBeside {

    private static final Set<String> OF_EVERY_LOG =
            Set.of("checkpoint", "checkpoints.ndjson", "policy", "unplaced.ndjson");
    private static final Pattern EVENTS = Pattern.compile("events/[0-9]{1,18}\\.ndjson");
    private static final String EVIDENCE = "evidence/";
    private static final Pattern OF_EVIDENCE = Pattern.compile(EVIDENCE + "[0-9a-f]{64}");
    private static final int WIDTH = 256;

    private final Path root;
    private final long size;
    private final Set<String> tiles = new HashSet<>();

    FilesBeside(Path root, long size) {
        this.root = root;
        this.size = size;
        int level = 0;
        for (long nodes = size; nodes > 0; nodes /= WIDTH) {
            for (long first = 0; first < nodes; first += WIDTH) {
                int width = (int) Math.min(WIDTH, nodes - first);
                tiles.add(TilePath.tile(level, first / WIDTH, width));
                if (level == 0) {
                    tiles.add(TilePath.entries(first / WIDTH, width));
                }
            }
            level++;
        }
    }

    Beside found() throws IOException {
        List<String> files = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        long lines = 0;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (EVENTS.matcher(name).matches()) {
                    lines += isBeyond(name) ? linesIn(file) : 0;
                } else if (OF_EVIDENCE.matcher(name).matches()) {
                    evidence.add(name.substring(EVIDENCE.length()));
                } else if (!OF_EVERY_LOG.contains(name) && !tiles.contains(name)) {
                    files.add(name);
                }
            }
        }
        return new Beside(lines, files, evidence);
    }

    private boolean isBeyond(String events) {
        String number = ExportedLog.digits(events.substring(events.indexOf('/') + 1));
        return Long.parseLong(number) >= size;
    }

    private static long linesIn(Path file) throws IOException {
        try (var lines = new LineReader(Files.newInputStream(file))) {
            return lines.count();
        }
    }
}
