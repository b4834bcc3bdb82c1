package vn.giamsat.verifier.packaged;

import java.util.Set;

/**
 * The wordings of the README that packages carry, by SHA-256. It holds commands that people will
 * paste, so another wording is not believed, whatever the manifest says.
 */
final class PackageReadme {

    static final String NAME = "README";

    private static final Set<String> KNOWN =
            Set.of(
                    "06fd312b1cf6e0bf21c0eb7fa98d7ee9081253670dc7fda34b0922c916c5e054",
                    "90d9bc02b4aa8e975d3475fc5f2ebb30a8b83059bd2a93a6aa4e32f729f7a5b2");

    private PackageReadme() {}

    static boolean isKnown(byte[] text) {
        return KNOWN.contains(ZipContent.sha256(text));
    }
}
