package vn.giamsat.api.command;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;

import java.time.Instant;

/** Tells a caller whose answer got lost what their command achieved. */
@RestController
class ReceiptReads {
    private final SendCommand desk;

    ReceiptReads(SendCommand desk) {
        this.desk = desk;
    }

    /** Stored for good; whose key it is, is known to nobody else. */
    record OwnReceipt(String idempotencyKey, String id, long version, Instant recordedAt) {}

    @GetMapping("/api/receipts/{key}")
    ResponseEntity<OwnReceipt> one(
            @PathVariable String key, @AuthenticationPrincipal Caller caller) {
        return desk.receipt(caller.account(), key)
                .map(
                        receipt ->
                                new OwnReceipt(
                                        key,
                                        receipt.aggregateId(),
                                        receipt.version(),
                                        receipt.recordedAt()))
                .map(ResponseEntity::ok)
                .orElseThrow(Refused::absent);
    }
}
