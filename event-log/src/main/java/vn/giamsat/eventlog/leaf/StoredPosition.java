package vn.giamsat.eventlog.leaf;

import java.util.Optional;

/** A position that was given, and the event it was given to, if that is still there. */
public record StoredPosition(long position, Optional<StoredFact> fact) {}
