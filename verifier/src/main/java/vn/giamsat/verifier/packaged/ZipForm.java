package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.text.Unreadable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The fields of the ZIP of a case package, all fixed (PKWARE APPNOTE 6.3, §4.3). */
final class ZipForm {

    static final int HEADER = 30;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 10;
    private static final int NAMES_IN_UTF_8 = 0x0800;
    private static final int YEAR_2000 = 20 << 9 | 1 << 5 | 1;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+){0,9}");

    private ZipForm() {}

    /** Where bytes come from. */
    @FunctionalInterface
    interface Source {
        byte[] bytes(long at, int length) throws IOException;
    }

    static boolean isFile(byte[] first) {
        return first.length == Integer.BYTES && number(first, 0, Integer.BYTES) == LOCAL;
    }

    static ZipEntry entry(long at, byte[] header, Source source) throws IOException {
        long[] fixed = {LOCAL, VERSION, NAMES_IN_UTF_8, 0, 0, YEAR_2000};
        int[] widths = {4, 2, 2, 2, 2, 2};
        int field = 0;
        for (int i = 0; i < fixed.length; i++) {
            if (number(header, field, widths[i]) != fixed[i]) {
                throw new Unreadable("not the form of a package's ZIP at byte " + (at + field));
            }
            field += widths[i];
        }
        long crc = number(header, 14, 4);
        long size = number(header, 18, 4);
        int nameLength = (int) number(header, 26, 2);
        if (number(header, 22, 4) != size || number(header, 28, 2) != 0) {
            throw new Unreadable("not the form of a package's ZIP at byte " + (at + 22));
        }
        String name =
                new String(source.bytes(at + HEADER, nameLength), StandardCharsets.ISO_8859_1);
        if (!NAME.matcher(name).matches()) {
            throw new Unreadable("not the name of a package's file at byte " + (at + HEADER));
        }
        return new ZipEntry(name, at, at + HEADER + nameLength, size, crc);
    }

    /** The one directory that these files have when it begins here. */
    static byte[] directory(List<ZipEntry> entries, long start) {
        var directory = new ByteArrayOutputStream();
        for (ZipEntry entry : entries) {
            put(directory, CENTRAL, 4);
            put(directory, VERSION, 2);
            put(directory, VERSION, 2);
            put(directory, NAMES_IN_UTF_8, 2);
            put(directory, 0, 4); // stored, midnight
            put(directory, YEAR_2000, 2);
            put(directory, entry.crc(), 4);
            put(directory, entry.size(), 4);
            put(directory, entry.size(), 4);
            put(directory, entry.name().length(), 2);
            put(directory, 0, 12); // extra, comment, disk, attributes
            put(directory, entry.header(), 4);
            directory.writeBytes(entry.name().getBytes(StandardCharsets.ISO_8859_1));
        }
        int length = directory.size();
        put(directory, END, 4);
        put(directory, 0, 4); // disks
        put(directory, entries.size(), 2);
        put(directory, entries.size(), 2);
        put(directory, length, 4);
        put(directory, start, 4);
        put(directory, 0, 2); // comment
        return directory.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, long value, int width) {
        for (int i = 0; i < width; i++) {
            out.write(i < Long.BYTES ? (int) (value >>> (8 * i)) : 0);
        }
    }

    private static long number(byte[] bytes, int at, int width) {
        long value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}
