package vn.giamsat.eventlog.append;

import vn.giamsat.eventlog.receipt.CommandReceipt;

import java.util.List;

/** What one unit of work asks of the log: stored together or not at all. */
public record AppendRequest(
        List<EventRow> events, List<CommandReceipt> receipts, List<HeldClaim> claims) {

    /**
     * Requests are written in this order on every node, so that two nodes never wait for each other
     * in a circle.
     */
    String lockOrder() {
        return events.getFirst().aggregateId();
    }
}
