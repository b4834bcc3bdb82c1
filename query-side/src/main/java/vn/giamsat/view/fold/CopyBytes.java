package vn.giamsat.view.fold;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way into PostgreSQL's binary COPY: numbers big-endian, text as UTF-8. */
public final class CopyBytes extends OutputStream {

    private byte[] bytes = new byte[1 << 16];
    private int size;

    @Override
    public void write(int value) {
        makeRoomFor(1);
        bytes[size++] = (byte) value;
    }

    @Override
    public void write(byte[] source, int from, int length) {
        makeRoomFor(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    public void putShort(int value) {
        makeRoomFor(Short.BYTES);
        bytes[size++] = (byte) (value >>> 8);
        bytes[size++] = (byte) value;
    }

    public void putInt(int value) {
        makeRoomFor(Integer.BYTES);
        put(value, size);
        size += Integer.BYTES;
    }

    public void putLong(long value) {
        putInt((int) (value >>> Integer.SIZE));
        putInt((int) value);
    }

    public void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        write(utf8, 0, utf8.length);
    }

    /** Leaves room for the length of what follows; where it is to be written is the answer. */
    public int beginValue() {
        putInt(0);
        return size;
    }

    public void endValue(int begin) {
        put(size - begin, begin - Integer.BYTES);
    }

    public int size() {
        return size;
    }

    public byte[] bytes() {
        return bytes;
    }

    public void clear() {
        size = 0;
    }

    private void put(int value, int at) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    private void makeRoomFor(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
