package vn.giamsat.witness;

import java.io.IOException;

/** Where the witness keeps what it has seen; written and flushed before any answer. */
interface CosignedHeads {

    Seen of(String origin) throws IOException;

    void remember(Seen seen) throws IOException;
}
