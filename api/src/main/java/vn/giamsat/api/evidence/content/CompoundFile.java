package vn.giamsat.api.evidence.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A compound file of older office programs ([MS-CFB]): a file system of its own, whose directory
 * has entries of 128 octets that begin with the name in UTF-16.
 */
public final class CompoundFile {

    private static final byte[] SIGNATURE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int ENTRY = 128;
    private static final int LENGTH_OF_NAME = 64;
    private static final int KIND = 66;
    private static final int STREAM = 2;

    private CompoundFile() {}

    /** Whether a stream of one of these names is in it. */
    public static boolean holds(Path file, String... streams) throws IOException {
        List<byte[]> names =
                Arrays.stream(streams)
                        .map(name -> (name + '\0').getBytes(StandardCharsets.UTF_16LE))
                        .toList();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] piece = new byte[ENTRY];
            in.readFully(piece);
            if (!Arrays.equals(piece, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
                return false;
            }
            while (true) {
                in.readFully(piece);
                if (names.stream().anyMatch(name -> isEntry(piece, name))) {
                    return true;
                }
            }
        } catch (EOFException end) {
            return false;
        }
    }

    private static boolean isEntry(byte[] entry, byte[] name) {
        return entry[KIND] == STREAM
                && entry[LENGTH_OF_NAME] == name.length
                && Arrays.equals(entry, 0, name.length, name, 0, name.length);
    }
}
