package vn.giamsat.eventlog.tree;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where C2SP tlog-tiles serves a tile or an entry bundle: {@code tile/<L>/<N>[.p/<W>]} or {@code
 * tile/entries/<N>[.p/<W>]}, with N in groups of three digits.
 */
public record TilePath(int level, long index, int width) {

    /** Hashes of a full tile, and leaves of a full bundle. */
    public static final int FULL = 256;

    /** Stands for the bundles of leaves, which lie below the tiles. */
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 63;
    private static final Pattern PATH =
            Pattern.compile(
                    "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "there is no tile %d, %d, %d".formatted(level, index, width));
        }
    }

    public static TilePath entries(long index, int width) {
        return new TilePath(ENTRIES, index, width);
    }

    /** Throws {@link IllegalArgumentException} for every other way to write a path. */
    public static TilePath parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + path + "' is not the path of a tile");
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        var tile = new TilePath(level, index, width);
        if (!tile.toString().equals(path)) {
            throw new IllegalArgumentException("'" + path + "' should be written '" + tile + "'");
        }
        return tile;
    }

    /** How many hashes (or leaves) the tile has in a tree of that size, from 0 to 256. */
    public static int widthIn(long size, int level, long index) {
        int height = level == ENTRIES ? 0 : level * 8;
        long hashes = height >= Long.SIZE ? 0 : size >>> height;
        return index > hashes / FULL ? 0 : (int) Math.min(hashes - index * FULL, FULL);
    }

    @Override
    public String toString() {
        var number = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
        }
        return "tile/%s/%s%s"
                .formatted(
                        level == ENTRIES ? "entries" : String.valueOf(level),
                        number,
                        width == FULL ? "" : ".p/" + width);
    }
}
