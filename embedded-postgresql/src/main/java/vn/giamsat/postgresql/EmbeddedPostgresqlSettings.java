package vn.giamsat.postgresql;

import java.nio.file.Path;

/**
 * Where the embedded PostgreSQL keeps everything it owns, and the loopback port it answers on; port
 * 0 picks a free one.
 */
public record EmbeddedPostgresqlSettings(Path home, int port) {

    public EmbeddedPostgresqlSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535, not " + port);
        }
    }
}
