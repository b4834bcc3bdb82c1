package vn.giamsat.api.casepackage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The list of what a package holds, as {@code sha256sum -c} reads it; its comment lines say of
 * which case and position it is, and how far each stream goes.
 */
final class Manifest {

    static final String NAME = "manifest.txt";

    private Manifest() {}

    static PackageFile of(
            PackagedCase packaged,
            String origin,
            long size,
            Map<CaseStreams.Stream, Long> lastOf,
            List<PackageFile> files) {
        var text = new StringBuilder("# giamsat-case-package/v1\n");
        text.append("# origin ").append(origin).append('\n');
        text.append("# case ").append(packaged.file().matter().inspection()).append('\n');
        text.append("# position ").append(packaged.position()).append('\n');
        text.append("# size ").append(size).append('\n');
        lastOf.forEach(
                (stream, last) ->
                        text.append(
                                "# stream %s %s %d\n".formatted(stream.type(), stream.id(), last)));
        for (PackageFile file : PackageZip.inOrder(files)) {
            text.append(file.sha256()).append("  ").append(file.name()).append('\n');
        }
        return PackageFile.of(NAME, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
