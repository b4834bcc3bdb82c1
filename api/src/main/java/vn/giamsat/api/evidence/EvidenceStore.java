package vn.giamsat.api.evidence;

import vn.giamsat.event.EvidenceFile;

import java.io.InputStream;

/** Keeps evidence files by their content: what was put in comes out unchanged, or not at all. */
public interface EvidenceStore {
    /** Returns when the content is safely on disk. Refuses what is not allowed as evidence. */
    EvidenceFile keep(String fileName, InputStream content);

    /** Whether this content was put in, with this size and of this type. */
    boolean holds(EvidenceFile file);

    /** The content, proven to be what its hash says; alarms and refuses when it is not. */
    InputStream open(String sha256);

    /** What lies under this hash, unproven: for auditors, who prove it themselves. */
    InputStream asItLies(String sha256);
}
