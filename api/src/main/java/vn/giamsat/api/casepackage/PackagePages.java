package vn.giamsat.api.casepackage;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.text.DownloadName;
import vn.giamsat.api.text.Texts;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The same package for people, whose session does not count under /api. */
@Controller
class PackagePages {

    private static final Texts TEXTS = new Texts("page");

    private final CasePackages packages;
    private final QuerySide views;

    PackagePages(CasePackages packages, QuerySide views) {
        this.packages = packages;
        this.views = views;
    }

    @GetMapping("/inspections/{id}/package")
    ResponseEntity<InputStreamResource> one(
            ReadContext look, Locale locale, @PathVariable UUID id) {
        PackageZip zip = packages.pack(look, id);
        String subject =
                views.caseFiles()
                        .find(id, look.scope(), look.asOf())
                        .map(CaseFile::subjectName)
                        .orElse(id.toString());
        String title = Texts.filled(TEXTS.get("package-file", locale), Map.of("subject", subject));
        return PackageReads.answer(zip, DownloadName.of(title, look.day(), "zip"));
    }
}
