package vn.giamsat.api.receipt;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.proof.ProofFile;
import vn.giamsat.api.text.DownloadName;
import vn.giamsat.api.text.Texts;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The receipt on the screen and on paper, with the code that pins it. */
@Controller
class ReceiptPages {

    private static final Texts TEXTS = new Texts("page");

    private final IssueReceipt desk;
    private final TimelineFormatter formatter;

    ReceiptPages(IssueReceipt desk, TimelineFormatter formatter) {
        this.desk = desk;
        this.formatter = formatter;
    }

    @GetMapping("/receipts/{aggregateId}/{version}")
    String one(
            Model model,
            HttpServletResponse response,
            ReadContext look,
            @PathVariable UUID aggregateId,
            @PathVariable long version) {
        Receipt receipt = desk.of(look, aggregateId, version);
        model.addAttribute("receipt", receipt);
        TimelineRow told = receipt.told();
        if (told != null) {
            model.addAttribute(
                    "act",
                    formatter.tell(look, new Page<>(List.of(told), null)).items().getFirst());
        }
        ProofFile proof = receipt.proof();
        if (proof == null) {
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
            response.setHeader(HttpHeaders.RETRY_AFTER, ReceiptFiles.SOON);
        } else {
            ReceiptCode code = Receipt.codeOf(proof);
            model.addAttribute("proof", proof);
            model.addAttribute("code", code);
            model.addAttribute("drawing", QrDrawing.of(code.text()));
            model.addAttribute("anchoredUpTo", desk.anchoredUpTo());
        }
        return "receipt";
    }

    /** The file for people, whose session does not count under /api. */
    @GetMapping("/receipts/{aggregateId}/{version}/proof")
    ResponseEntity<String> proof(
            ReadContext look,
            Locale locale,
            @PathVariable UUID aggregateId,
            @PathVariable long version) {
        String numbered = aggregateId.toString().substring(0, 8) + "-" + version;
        String title = Texts.filled(TEXTS.get("receipt-file", locale), Map.of("of", numbered));
        return ReceiptFiles.answer(
                desk.of(look, aggregateId, version),
                "/receipts/" + aggregateId + "/" + version + "/proof",
                DownloadName.of(title, look.day(), Receipt.ENDING));
    }
}
