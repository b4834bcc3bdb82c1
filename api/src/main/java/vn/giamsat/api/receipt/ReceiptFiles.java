package vn.giamsat.api.receipt;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.proof.ProofFile;

import java.net.URI;
import java.util.UUID;

/** Hands the proof of one recorded act to those who may have it, as a file for any verifier. */
@RestController
class ReceiptFiles {

    static final String SOON = "1";

    private final IssueReceipt desk;

    ReceiptFiles(IssueReceipt desk) {
        this.desk = desk;
    }

    @GetMapping("/api/log/receipts/{aggregateId}/{version}")
    ResponseEntity<String> one(
            ReadContext look, @PathVariable UUID aggregateId, @PathVariable long version) {
        Receipt receipt = desk.of(look, aggregateId, version);
        String name =
                ContentDisposition.attachment().filename(receipt.fileName()).build().toString();
        return answer(receipt, "/api/log/receipts/" + aggregateId + "/" + version, name);
    }

    /** The file, or where it will be. */
    static ResponseEntity<String> answer(Receipt receipt, String address, String name) {
        ProofFile proof = receipt.proof();
        if (proof == null) {
            return ResponseEntity.accepted()
                    .location(URI.create(address))
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.parseMediaType(ProofFile.MEDIA_TYPE))
                .body(proof.text());
    }
}
