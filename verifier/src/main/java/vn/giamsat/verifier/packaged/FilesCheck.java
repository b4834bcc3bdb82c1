package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Are the files those of the manifest, no more, no less, and none altered? */
final class FilesCheck {

    static final String EVIDENCE = "evidence/";

    private final StoredZip zip;
    private final List<AuditFinding> findings;
    private final Map<String, ZipContent> contents = new HashMap<>();

    FilesCheck(StoredZip zip, List<AuditFinding> findings) {
        this.zip = zip;
        this.findings = findings;
    }

    void compare(PackageManifest manifest) throws IOException {
        for (String name : zip.names()) {
            ZipContent content = zip.hashed(name);
            contents.put(name, content);
            if (name.equals(PackageManifest.NAME)) {
                if (!content.asItsHeaderSays()) {
                    add(AuditFindingKind.FILE_ALTERED, name);
                }
                continue;
            }
            String listed = manifest.files().get(name);
            if (listed == null) {
                add(
                        ofEvidence(
                                name,
                                AuditFindingKind.PACKAGED_EVIDENCE_SURPLUS,
                                AuditFindingKind.FILE_SURPLUS),
                        name);
            } else if (!listed.equals(content.sha256()) || !content.asItsHeaderSays()) {
                add(
                        ofEvidence(
                                name,
                                AuditFindingKind.PACKAGED_EVIDENCE_ALTERED,
                                AuditFindingKind.FILE_ALTERED),
                        name);
            }
        }
        for (String name : manifest.files().keySet()) {
            if (!zip.holds(name)) {
                add(
                        ofEvidence(
                                name,
                                AuditFindingKind.PACKAGED_EVIDENCE_MISSING,
                                AuditFindingKind.FILE_MISSING),
                        name);
            }
        }
    }

    /** Every file that an event names must be there with its size, and no other. */
    void compareEvidence(Map<String, Long> named) throws IOException {
        for (Map.Entry<String, Long> evidence : named.entrySet()) {
            String name = EVIDENCE + evidence.getKey();
            ZipContent content = contents.get(name);
            if (content == null) {
                add(AuditFindingKind.PACKAGED_EVIDENCE_MISSING, name);
            } else if (!content.sha256().equals(evidence.getKey())
                    || content.size() != evidence.getValue()) {
                add(AuditFindingKind.PACKAGED_EVIDENCE_ALTERED, name);
            }
        }
        for (String name : zip.names()) {
            if (name.startsWith(EVIDENCE)
                    && !named.containsKey(name.substring(EVIDENCE.length()))) {
                add(AuditFindingKind.PACKAGED_EVIDENCE_SURPLUS, name);
            }
        }
    }

    /** Files there is no place for in a package, whatever the manifest says of them. */
    void refuseOthers(Set<Long> positions) {
        Set<String> known = positions.stream().map(ProofsCheck::name).collect(Collectors.toSet());
        known.addAll(PackageCheck.FILES);
        for (String name : zip.names()) {
            if (!known.contains(name) && !name.startsWith(EVIDENCE)) {
                add(AuditFindingKind.FILE_SURPLUS, name);
            }
        }
    }

    private static AuditFindingKind ofEvidence(
            String name, AuditFindingKind evidence, AuditFindingKind other) {
        return name.startsWith(EVIDENCE) ? evidence : other;
    }

    void add(AuditFindingKind kind, String name) {
        AuditFinding finding = AuditFinding.of(kind, Map.of("file", name));
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
