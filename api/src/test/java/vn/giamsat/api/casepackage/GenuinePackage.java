package vn.giamsat.api.casepackage;

import vn.giamsat.verifier.report.Report;

import java.nio.file.Path;
import java.util.TreeMap;

/** A package as the product made it, and the policy under which it is believed. */
record GenuinePackage(byte[] zip, byte[] policy, Unpacked files, Path folder) {

    static final GenuinePackage NONE =
            new GenuinePackage(
                    new byte[0], new byte[0], new Unpacked(new TreeMap<>()), Path.of(""));

    static GenuinePackage of(String words, Path folder) {
        byte[] zip =
                DemoProduct.bytes("/api/inspections/" + DemoProduct.inspection(words) + "/package");
        return new GenuinePackage(
                zip, DemoProduct.bytes("/api/log/policy"), Unpacked.of(zip), folder);
    }

    /** What the verifier says of other bytes in its place. */
    Report check(byte[] changed) {
        return Unpacked.check(changed, policy, folder);
    }
}
