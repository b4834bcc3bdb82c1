package vn.giamsat.api.caseimport;

import java.util.List;
import java.util.UUID;

/** What became of a case file: its delegation, its case, and the commands that were sent. */
public record ImportedCase(String name, UUID delegation, UUID inspection, List<String> commands) {}
