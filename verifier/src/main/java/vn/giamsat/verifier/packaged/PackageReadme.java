package vn.giamsat.verifier.packaged;

import java.util.Set;

/**
 * The wordings of the README that packages carry, by SHA-256. It holds commands that people will
 * paste, so another wording is not believed, whatever the manifest says.
 */
final class PackageReadme {

    static final String NAME = "README";

    private static final Set<String> KNOWN =
            Set.of("7ae419dd2d69f84948a44b4f7a20ec99c7400257c4acee8a1d6c0e87281d58b8");

    private PackageReadme() {}

    static boolean isKnown(byte[] text) {
        return KNOWN.contains(ZipContent.sha256(text));
    }
}
