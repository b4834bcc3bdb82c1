package vn.giamsat.api.handout;

import vn.giamsat.api.asof.ReadContext;

import java.util.List;
import java.util.UUID;

/** The register of what was handed out. */
public interface HandOuts {

    void record(UUID inspection, HandOut.What what, long position, UUID account);

    /** Whoever looks has it now, also through the eyes of another. */
    default void record(ReadContext look, UUID inspection, HandOut.What what, long position) {
        record(inspection, what, position, look.caller().account());
    }

    /** Those with the words that stood from one position on and before another, in their order. */
    List<HandOut> between(UUID inspection, long from, long before);
}
