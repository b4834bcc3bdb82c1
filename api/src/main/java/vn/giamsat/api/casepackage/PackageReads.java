package vn.giamsat.api.casepackage;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;

import java.util.UUID;

/** Hands a case out as a package, to those who see its inner work. */
@RestController
class PackageReads {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final CasePackages packages;

    PackageReads(CasePackages packages) {
        this.packages = packages;
    }

    @GetMapping("/api/inspections/{id}/package")
    ResponseEntity<InputStreamResource> one(ReadContext look, @PathVariable UUID id) {
        String name =
                ContentDisposition.attachment()
                        .filename("giamsat-" + id + ".zip")
                        .build()
                        .toString();
        return answer(packages.pack(look, id), name);
    }

    static ResponseEntity<InputStreamResource> answer(PackageZip zip, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(ZIP)
                .contentLength(zip.length())
                .body(new InputStreamResource(zip.open()));
    }
}
