package vn.giamsat.api.changes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remembers where each reader looked last. */
public interface LastLooks {

    Optional<LastLook> of(UUID account, String matter, UUID id);

    /** The latest looks of the account at matters of this kind, at most so many. */
    List<LastLook> latest(UUID account, String matter, int atMost);

    void record(UUID account, String matter, UUID id, long position);
}
