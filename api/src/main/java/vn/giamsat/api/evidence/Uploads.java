package vn.giamsat.api.evidence;

import java.util.UUID;

/** Who put which content in. */
public interface Uploads {
    /** The first time counts. */
    void record(UUID account, String sha256);

    boolean isFrom(UUID account, String sha256);
}
