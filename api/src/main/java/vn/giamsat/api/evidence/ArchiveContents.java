package vn.giamsat.api.evidence;

import java.util.List;

/** The table of contents of an archive as far as it is shown, and how many lines it has. */
public record ArchiveContents(List<ArchiveEntry> entries, int total) {

    public ArchiveContents {
        entries = List.copyOf(entries);
    }

    public boolean isWhole() {
        return entries.size() == total;
    }
}
