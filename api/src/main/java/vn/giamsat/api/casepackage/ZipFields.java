package vn.giamsat.api.casepackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands around the content of a file in a ZIP (PKWARE APPNOTE 6.3, §4.3), all of it fixed.
 */
record ZipFields(PackageFile file, long offset) {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private static final short VERSION = 10;
    private static final short NAMES_IN_UTF_8 = 1 << 11;

    /** 2000-01-01, midnight. */
    private static final short DATE = 20 << 9 | 1 << 5 | 1;

    byte[] header() {
        byte[] name = name();
        return common(start(LOCAL_LENGTH + name.length).putInt(LOCAL), name)
                .putShort((short) 0) // extra fields
                .put(name)
                .array();
    }

    static byte[] directory(List<ZipFields> entries, long start) {
        int length = entries.stream().mapToInt(e -> CENTRAL_LENGTH + e.name().length).sum();
        ByteBuffer directory = start(length + END_LENGTH);
        entries.forEach(entry -> entry.central(directory));
        short count = (short) entries.size();
        return directory
                .putInt(END)
                .putInt(0) // disks
                .putShort(count)
                .putShort(count)
                .putInt(length)
                .putInt((int) start)
                .putShort((short) 0) // comment
                .array();
    }

    private void central(ByteBuffer directory) {
        byte[] name = name();
        common(directory.putInt(CENTRAL).putShort(VERSION), name)
                .putShort((short) 0) // extra fields
                .putShort((short) 0) // comment
                .putShort((short) 0) // disk
                .putShort((short) 0) // internal attributes
                .putInt(0) // external attributes
                .putInt((int) offset)
                .put(name);
    }

    private ByteBuffer common(ByteBuffer fields, byte[] name) {
        return fields.putShort(VERSION)
                .putShort(NAMES_IN_UTF_8)
                .putShort((short) 0) // stored
                .putShort((short) 0) // time
                .putShort(DATE)
                .putInt((int) file.crc())
                .putInt((int) file.size())
                .putInt((int) file.size())
                .putShort((short) name.length);
    }

    private byte[] name() {
        return file.name().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer start(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
