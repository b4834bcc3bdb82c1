package vn.giamsat.api.evidence;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.giamsat.api.security.Caller;
import vn.giamsat.event.EvidenceFile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Takes evidence in. The answer is what commands name the file by. */
@RestController
class EvidenceController {
    private final EvidenceIntake intake;

    EvidenceController(EvidenceIntake intake) {
        this.intake = intake;
    }

    @PostMapping(path = "/api/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<EvidenceFile> takeForm(
            @RequestPart("file") MultipartFile file, @AuthenticationPrincipal Caller caller)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return kept(intake.take(caller, name(file.getOriginalFilename()), content));
        }
    }

    /** The bare content; its name is in the Content-Disposition header (RFC 6266). */
    @PostMapping(path = "/api/evidence", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<EvidenceFile> takeStream(
            HttpServletRequest request, @AuthenticationPrincipal Caller caller) throws IOException {
        try (InputStream content = request.getInputStream()) {
            return kept(intake.take(caller, nameIn(request), content));
        }
    }

    private static ResponseEntity<EvidenceFile> kept(EvidenceFile file) {
        return ResponseEntity.created(URI.create("/api/evidence/" + file.sha256())).body(file);
    }

    private static String nameIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            return name(
                    header == null ? null : ContentDisposition.parse(utf8(header)).getFilename());
        } catch (IllegalArgumentException malformed) {
            throw EvidenceFault.NAME_MISSING.refusal();
        }
    }

    // the container reads header bytes as Latin-1; programs send names in UTF-8
    private static String utf8(String header) {
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String name(@Nullable String name) {
        if (name == null) {
            throw EvidenceFault.NAME_MISSING.refusal();
        }
        return name;
    }
}
