package vn.giamsat.api.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;

/**
 * As whom the log signs its checkpoints, whether this node is the one that does, and where it keeps
 * keys and memory of it: both folders apart from the database.
 */
@ConfigurationProperties("giamsat.integrity")
record IntegritySettings(
        String origin, boolean sign, Path keys, Path outside, @Nullable Path policy) {}
