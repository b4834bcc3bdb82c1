package vn.giamsat.witness;

import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One file for each log, and a list of the logs ever witnessed. A log on the list whose file is
 * gone is not begun again at zero: the witness is retired instead.
 */
final class MemoryFolder implements CosignedHeads {

    private static final String KEY = "key";
    private static final String LOGS = "logs";

    private final Path folder;

    private MemoryFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder for these logs, making what belongs to a first start. */
    static MemoryFolder open(Path folder, List<String> origins) throws IOException {
        Files.createDirectories(folder);
        var memory = new MemoryFolder(folder);
        List<String> known = memory.knownLogs();
        for (String origin : origins) {
            if (known.contains(origin)) {
                memory.of(origin);
            } else {
                memory.begin(origin);
            }
        }
        return memory;
    }

    private List<String> knownLogs() throws IOException {
        Path list = folder.resolve(LOGS);
        boolean listed = Files.exists(list);
        if (Files.exists(folder.resolve(KEY)) && !listed) {
            throw new RefusesToServe(
                    "there is a key but no list of the logs it cosigned: " + list + " is gone");
        }
        return listed ? Files.readAllLines(list) : List.of();
    }

    /**
     * The file first and the list after it: in between, a crash leaves a log that is begun again at
     * zero, rightly.
     */
    private void begin(String origin) throws IOException {
        Path file = file(origin);
        if (!Files.exists(file)) {
            remember(Seen.nothingOf(origin));
        } else {
            of(origin);
        }
        List<String> logs = new ArrayList<>(knownLogs());
        logs.add(origin);
        SafeFile.write(
                folder.resolve(LOGS),
                (String.join("\n", logs) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The witness's own key, made on the first start. */
    WitnessKey key(String name) throws IOException {
        Path file = folder.resolve(KEY);
        return Files.exists(file) ? WitnessKey.read(file, name) : WitnessKey.create(file, name);
    }

    @Override
    public Seen of(String origin) throws IOException {
        Path file = file(origin);
        if (!Files.exists(file)) {
            throw new RefusesToServe(
                    "the memory of " + origin + " is gone: what was cosigned before is not known");
        }
        return Seen.read(Files.readAllBytes(file), origin);
    }

    @Override
    public void remember(Seen seen) throws IOException {
        SafeFile.write(file(seen.origin()), seen.written());
    }

    private Path file(String origin) {
        byte[] hash = Hash.of(origin.getBytes(StandardCharsets.UTF_8)).bytes();
        return folder.resolve(HexFormat.of().formatHex(hash).substring(0, 32) + ".state");
    }
}
