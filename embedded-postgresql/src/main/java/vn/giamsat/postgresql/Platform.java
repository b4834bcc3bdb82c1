package vn.giamsat.postgresql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine we run on, as the bundled archives name it. */
record Platform(String os, String architecture, boolean musl) {

    static Platform current() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String osName, String osArchitecture, boolean musl) {
        return new Platform(
                os(osName.toLowerCase(Locale.ROOT)), architecture(osArchitecture), musl);
    }

    /** The class path resource that holds this machine's PostgreSQL. */
    String archive() {
        return "/postgres-" + os + "-" + architecture + (musl ? "-alpine_linux" : "") + ".txz";
    }

    boolean isWindows() {
        return os.equals("windows");
    }

    private static String os(String name) {
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String architecture(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
