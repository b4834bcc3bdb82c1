package vn.giamsat.api.receipt;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.proof.ProofFile;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.UUID;

/**
 * What the office hands to somebody about one recorded act: the fact, and its proof once a
 * checkpoint is signed that covers it. Told is the act as its diary tells it; whoever acted holds
 * the receipt even when they may no longer read the diary.
 */
record Receipt(
        UUID aggregate,
        long version,
        StoredFact fact,
        @Nullable TimelineRow told,
        @Nullable ProofFile proof) {

    /** How files of the kind end by which verifiers know them. */
    static final String ENDING = "tlog-proof";

    /** What is printed as a code; there is none without a proof. */
    static ReceiptCode codeOf(ProofFile proof) {
        return new ReceiptCode(
                proof.origin(),
                proof.index(),
                proof.leafHash(),
                proof.checkpoint().size(),
                proof.checkpoint().root().base64());
    }

    String fileName() {
        return "%s-%d.%s".formatted(aggregate, version, ENDING);
    }
}
