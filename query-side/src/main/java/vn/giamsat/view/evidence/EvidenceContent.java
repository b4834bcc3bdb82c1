package vn.giamsat.view.evidence;

import vn.giamsat.event.EvidenceFile;

/** A file, and by what its content is known wherever else it lies. */
public record EvidenceContent(EvidenceFile file, String sha256) {

    static EvidenceContent of(EvidenceFile file) {
        return new EvidenceContent(file, file.sha256());
    }
}
