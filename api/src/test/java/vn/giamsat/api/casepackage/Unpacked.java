package vn.giamsat.api.casepackage;

import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.packaged.PackageCheck;
import vn.giamsat.verifier.report.Report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a package in the hands of somebody who changes them and packs them again. */
record Unpacked(Map<String, byte[]> files) {

    private static final String MANIFEST = "manifest.txt";

    static Unpacked of(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files);
    }

    Unpacked copy() {
        return new Unpacked(new TreeMap<>(files));
    }

    Unpacked put(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Unpacked put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Unpacked remove(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    List<String> lines(String name) {
        return text(name).lines().toList();
    }

    /** As a forger packs it who knows how hashes are computed. */
    byte[] corrected() {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((name, content) -> hashes.put(name, PackageFile.of(name, content).sha256()));
        hashes.remove(MANIFEST);
        var manifest = new StringBuilder();
        text(MANIFEST)
                .lines()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> manifest.append(line).append('\n'));
        hashes.forEach((name, hash) -> manifest.append(hash + "  " + name + "\n"));
        return put(MANIFEST, manifest.toString()).zip();
    }

    byte[] zip() {
        List<PackageFile> packed =
                files.entrySet().stream()
                        .map(file -> PackageFile.of(file.getKey(), file.getValue()))
                        .toList();
        try (InputStream in = new PackageZip(packed).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report check(byte[] zip, byte[] policy, Path folder) {
        try {
            Path file = Files.write(folder.resolve("case.zip"), zip);
            return new PackageCheck(TrustPolicy.read(policy)).of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
