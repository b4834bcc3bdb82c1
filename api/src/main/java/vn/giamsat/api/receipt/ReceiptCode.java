package vn.giamsat.api.receipt;

/**
 * What the code on a printed receipt says: which leaf of which log, and the signed root that covers
 * it. Five lines of text, so that any reader of codes shows what a person can compare.
 */
public record ReceiptCode(
        String origin, long index, String leafHash, long checkpointSize, String root) {

    private static final String HEADING = "giamsat-receipt/v1";

    public String text() {
        return "%s\n%s\n%d %s\n%d\n%s\n"
                .formatted(HEADING, origin, index, leafHash, checkpointSize, root);
    }
}
