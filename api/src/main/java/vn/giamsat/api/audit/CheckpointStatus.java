package vn.giamsat.api.audit;

import vn.giamsat.eventlog.checkpoint.Checkpoint;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The last signed checkpoint: which keys signed it, and who cosigned. */
public record CheckpointStatus(
        long size, String root, Instant signedAt, List<String> keyIds, List<String> cosignedBy) {

    private static final String DASH = "\u2014 ";
    private static final int BYTES_OF_AN_ID = 4;

    static CheckpointStatus of(Checkpoint checkpoint) {
        return new CheckpointStatus(
                checkpoint.size(),
                checkpoint.root().base64(),
                checkpoint.signedAt(),
                checkpoint.note().lines().flatMap(line -> keyId(line).stream()).toList(),
                checkpoint.cosignatures().stream().map(CheckpointStatus::nameIn).toList());
    }

    private static String nameIn(String line) {
        return line.substring(DASH.length()).replaceFirst(" .*", "");
    }

    private static Optional<String> keyId(String line) {
        int last = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || last < DASH.length()) {
            return Optional.empty();
        }
        byte[] signature = Base64.getDecoder().decode(line.substring(last + 1));
        return Optional.of(HexFormat.of().formatHex(signature, 0, BYTES_OF_AN_ID));
    }
}
