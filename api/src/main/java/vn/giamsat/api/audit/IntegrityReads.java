package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

/** How the log stands and what was done for its integrity, for programs. */
@RestController
@RequestMapping("/api/integrity")
class IntegrityReads {

    private final ReportIntegrity desk;

    IntegrityReads(ReportIntegrity desk) {
        this.desk = desk;
    }

    @GetMapping
    Integrity state(ReadContext look) {
        return desk.state(look.eyes());
    }

    /** Open to all who sign in. */
    @GetMapping("/anchorage")
    AnchoringState anchorage() {
        return desk.anchorage();
    }

    @GetMapping("/acts")
    Page<AuditActRow> acts(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable AuditActKind kind) {
        return desk.acts(kind, look.asOf(), page, look.eyes());
    }
}
