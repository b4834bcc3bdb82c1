package vn.giamsat.api.page.evidence;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.evidence.EvidenceFolder;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.evidence.EvidenceRow;

/** What an archive says it holds, for those who may see the archive; nothing of it is unpacked. */
@Controller
class ArchivePages {

    private static final String ARCHIVE = "application/zip";

    private final EvidenceFolder store;
    private final QuerySide views;

    ArchivePages(EvidenceFolder store, QuerySide views) {
        this.store = store;
        this.views = views;
    }

    @GetMapping("/evidence/{sha256}/entries")
    String entries(Model model, ReadContext context, @PathVariable String sha256) {
        EvidenceRow row =
                views.evidence().withContent(sha256, context.scope(), context.asOf()).stream()
                        .filter(found -> found.content().file().mediaType().equals(ARCHIVE))
                        .findFirst()
                        .orElseThrow(Refused::absent);
        model.addAttribute("file", row.content().file());
        model.addAttribute("inspection", row.place().inspection());
        model.addAttribute("contents", store.contents(sha256));
        return "archive";
    }
}
