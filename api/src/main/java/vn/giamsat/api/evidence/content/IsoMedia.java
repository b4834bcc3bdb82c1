package vn.giamsat.api.evidence.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A file of boxes, one behind the other, as ISO/IEC 14496-12 has it: films, sounds and pictures of
 * phones. What it is follows from its boxes, not from its brand: the usual film says {@code isom}.
 */
public final class IsoMedia {

    private static final Set<String> PICTURES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final int HEADER = 8;
    private static final int MOST_BRANDS = 64;
    private static final int MOST_BOXES = 100_000;

    private final Set<String> boxes = new HashSet<>();
    private final Set<String> brands = new HashSet<>();
    private boolean whole;

    private IsoMedia() {}

    public static IsoMedia of(Path file) throws IOException {
        var media = new IsoMedia();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            media.whole = media.readBoxes(in);
        } catch (EOFException cut) {
            media.whole = false;
        }
        return media;
    }

    /** A film or sound: it says where its tracks are, and is not the container of a picture. */
    public boolean isMovie() {
        return whole && boxes.contains("moov");
    }

    public boolean isPicture() {
        return whole && boxes.contains("meta") && brands.stream().anyMatch(PICTURES::contains);
    }

    private boolean readBoxes(RandomAccessFile in) throws IOException {
        long at = 0;
        for (int count = 0; at < in.length() && count < MOST_BOXES; count++) {
            in.seek(at);
            long size = Integer.toUnsignedLong(in.readInt());
            String type = fourLetters(in);
            long header = HEADER;
            if (size == 1) {
                size = in.readLong();
                header += Long.BYTES;
            } else if (size == 0) {
                size = in.length() - at;
            }
            if (size < header || size > in.length() - at) {
                return false;
            }
            boxes.add(type);
            if (type.equals("ftyp")) {
                readBrands(in, size - header);
            }
            at += size;
        }
        return at == in.length() && at > 0;
    }

    /** The major brand, its version, and those it is compatible with. */
    private void readBrands(RandomAccessFile in, long length) throws IOException {
        long count = Math.min(length / Integer.BYTES, MOST_BRANDS);
        for (int i = 0; i < count; i++) {
            String brand = fourLetters(in);
            if (i != 1) {
                brands.add(brand);
            }
        }
    }

    private static String fourLetters(RandomAccessFile in) throws IOException {
        byte[] letters = new byte[Integer.BYTES];
        in.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
