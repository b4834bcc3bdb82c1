package vn.giamsat.eventlog;

import java.util.List;

/** What one unit of work asks of the log: stored together or not at all. */
record AppendRequest(List<EventRow> events, List<CommandReceipt> receipts, List<HeldClaim> claims) {

    /**
     * Requests are written in this order on every node, so that two nodes never wait for each other
     * in a circle.
     */
    String lockOrder() {
        return events.getFirst().aggregateId();
    }
}
