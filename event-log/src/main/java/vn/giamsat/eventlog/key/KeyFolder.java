package vn.giamsat.eventlog.key;

import vn.giamsat.eventlog.note.KeyName;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.VerifierKey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The keys of one log as files that only their owner may see. Keys are changed in two steps: {@link
 * #introduce} a second pair, both sign while auditors learn the new one; then {@link #retire} the
 * old one, of which only the public half is kept.
 */
public final class KeyFolder {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String RETIRED = "retired";
    private static final String HALF_MADE = ".new";

    private final Path folder;
    private final String origin;

    /** The folder need not exist yet. The origin is the name that all keys carry. */
    public KeyFolder(Path folder, String origin) {
        this.folder = folder;
        this.origin = KeyName.require(origin);
    }

    /** Whether no key ever lay here. */
    public boolean isEmpty() {
        return pairs().isEmpty() && retired().isEmpty();
    }

    /** Refuses, with a named reason, what others than the owner could have read or changed. */
    public CheckpointSigner signer() {
        return new FileSigner(pairs().values().stream().flatMap(List::stream).toList(), retired());
    }

    /** Makes a pair of keys that signs from the next start on; answers the name of the pair. */
    public String introduce(Instant now, SecureRandom random) {
        List<SigningKey> keys =
                Stream.of(SignatureType.ED25519, SignatureType.ML_DSA_44)
                        .map(type -> SigningKey.generate(origin, type, random))
                        .toList();
        String pair = DAY_AND_TIME.format(now) + "-" + keys.getFirst().verifier().id();
        try {
            KeyFiles.createFolder(folder);
            KeyFiles.requirePrivate(folder, KeyProblem.FOLDER_IS_OPEN_TO_OTHERS);
            Path half = folder.resolve(HALF_MADE);
            KeyPairFolder.delete(half);
            KeyPairFolder.write(half, keys);
            // whole or not at all
            Files.move(half, folder.resolve(pair), StandardCopyOption.ATOMIC_MOVE);
            KeyFiles.flush(folder);
            return pair;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys the secret half of a pair and keeps the public one, for what it has signed. */
    public void retire(String pair) {
        Map<String, List<SigningKey>> pairs = pairs();
        if (!pairs.containsKey(pair)) {
            throw new KeysRefused(KeyProblem.NO_SUCH_PAIR, pair);
        }
        if (pairs.size() == 1) {
            throw new KeysRefused(KeyProblem.LAST_PAIR_CANNOT_RETIRE, pair);
        }
        try {
            Path kept = folder.resolve(RETIRED);
            KeyFiles.createFolder(kept);
            Files.copy(
                    folder.resolve(pair).resolve(KeyPairFolder.PUBLIC),
                    kept.resolve(pair),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            KeyFiles.flush(kept);
            KeyPairFolder.delete(folder.resolve(pair));
            KeyFiles.flush(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pairs that sign, oldest first, by name. */
    private Map<String, List<SigningKey>> pairs() {
        var pairs = new TreeMap<String, List<SigningKey>>();
        try {
            for (Path each : children(folder, Files::isDirectory)) {
                String name = each.getFileName().toString();
                boolean signs = !name.equals(RETIRED) && !name.equals(HALF_MADE);
                // one that is retired already was interrupted while it lost its secret half
                if (signs && !Files.exists(folder.resolve(RETIRED).resolve(name))) {
                    pairs.put(name, KeyPairFolder.read(each, origin));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private List<VerifierKey> retired() {
        try {
            var keys = new ArrayList<VerifierKey>();
            for (Path each : children(folder.resolve(RETIRED), Files::isRegularFile)) {
                keys.addAll(KeyPairFolder.readPublic(each));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder, Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        KeyFiles.requirePrivate(folder, KeyProblem.FOLDER_IS_OPEN_TO_OTHERS);
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(which).sorted().toList();
        }
    }
}
