package vn.giamsat.eventlog.receipt;

/**
 * Asks that the events of a unit of work be stored with a receipt, so that a repeat of the request
 * is recognised.
 */
public record ReceiptRequest(String idempotencyKey, String requestHash) {}
