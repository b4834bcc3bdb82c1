package vn.giamsat.api.caseimport;

import java.util.List;
import java.util.UUID;

/**
 * What became of a case file: its delegation, its case, the commands that were sent, and what the
 * file says beside the facts, which is not recorded.
 */
public record ImportedCase(
        String name,
        UUID delegation,
        UUID inspection,
        List<String> commands,
        List<String> leftOut) {

    ImportedCase leaving(List<String> places) {
        return new ImportedCase(name, delegation, inspection, commands, places);
    }
}
