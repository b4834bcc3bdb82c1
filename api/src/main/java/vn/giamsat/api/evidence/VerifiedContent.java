package vn.giamsat.api.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Content read once to prove it and, from the same open file, a second time to hand it out. */
final class VerifiedContent {
    private VerifiedContent() {}

    /** Empty when the content is not what the hash says. */
    static Optional<InputStream> open(Path file, String sha256) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            if (HashedContent.of(channel).sha256().equals(sha256)) {
                return Optional.of(Channels.newInputStream(channel.position(0)));
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }
}
