package vn.giamsat.eventlog.witness;

import vn.giamsat.eventlog.note.VerifierKey;

import java.net.URI;
import java.util.Optional;

/** One who cosigns what it has seen to be consistent; asked only where it says how (C2SP). */
public record PolicyWitness(String name, VerifierKey key, Optional<URI> url) {

    /** How its lines are kept apart from those of others. */
    String keyName() {
        return key.name() + "+" + key.id();
    }
}
