package vn.giamsat.verifier.packaged;

import java.util.Set;

/**
 * The wordings of the README that packages carry, by SHA-256. It holds commands that people will
 * paste, so another wording is not believed, whatever the manifest says.
 */
final class PackageReadme {

    static final String NAME = "README";

    private static final Set<String> KNOWN =
            Set.of("4e0c8496dae4ea66b415510571a2fce043b211d5b453cff2e3df2ffa3fb99d7c");

    private PackageReadme() {}

    static boolean isKnown(byte[] text) {
        return KNOWN.contains(ZipContent.sha256(text));
    }
}
