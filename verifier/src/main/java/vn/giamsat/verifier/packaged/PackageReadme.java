package vn.giamsat.verifier.packaged;

import java.util.Set;

/**
 * The wordings of the README that packages carry, by SHA-256. It holds commands that people will
 * paste, so another wording is not believed, whatever the manifest says.
 */
final class PackageReadme {

    static final String NAME = "README";

    private static final Set<String> KNOWN =
            Set.of("7ebd38d124b81ada9d350e95ac66076299a52c6c89cfef6f91069c46f00b5e83");

    private PackageReadme() {}

    static boolean isKnown(byte[] text) {
        return KNOWN.contains(ZipContent.sha256(text));
    }
}
