package vn.giamsat.api.casepackage;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;

import java.util.UUID;

/** The same package for people, whose session does not count under /api. */
@Controller
class PackagePages {

    private final CasePackages packages;

    PackagePages(CasePackages packages) {
        this.packages = packages;
    }

    @GetMapping("/inspections/{id}/package")
    ResponseEntity<InputStreamResource> one(ReadContext look, @PathVariable UUID id) {
        return PackageReads.answer(packages.pack(look, id), id);
    }
}
