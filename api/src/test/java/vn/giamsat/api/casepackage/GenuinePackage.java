package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.Report;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A package as the product made it, which is believed, and the policy it is believed under. */
record GenuinePackage(byte[] zip, byte[] policy, Unpacked files, Path folder) {

    static final GenuinePackage NONE =
            new GenuinePackage(
                    new byte[0], new byte[0], new Unpacked(new TreeMap<>()), Path.of(""));

    static GenuinePackage of(String words, Path folder) {
        byte[] zip =
                DemoProduct.bytes("/api/inspections/" + DemoProduct.inspection(words) + "/package");
        byte[] policy = DemoProduct.bytes("/api/log/policy");
        var genuine = new GenuinePackage(zip, policy, Unpacked.of(zip), folder);
        assertThat(genuine.check(zip).findings()).isEmpty();
        assertThat(genuine.files().zip()).isEqualTo(zip); // packing again adds nothing
        return genuine;
    }

    /** What the verifier says of other bytes in its place. */
    Report check(byte[] changed) {
        return Unpacked.check(changed, policy, folder);
    }

    Set<AuditFindingKind> findings(byte[] changed) {
        return kinds(check(changed));
    }

    static Set<AuditFindingKind> kinds(Report report) {
        return report.findings().stream().map(AuditFinding::kind).collect(Collectors.toSet());
    }
}
