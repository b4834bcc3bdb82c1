package vn.giamsat.verifier.tree;

/** Where tiles and bundles are found, C2SP tlog-tiles: 1234067 is {@code x001/x234/067}. */
public final class TilePath {

    private static final int FULL = 256;

    private TilePath() {}

    public static String tile(int level, long index, int width) {
        return "tile/" + level + "/" + number(index) + partial(width);
    }

    public static String entries(long index, int width) {
        return "tile/entries/" + number(index) + partial(width);
    }

    static String number(long index) {
        if (index < 0) {
            throw new IllegalArgumentException("no tile below zero");
        }
        var path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return path.toString();
    }

    private static String partial(int width) {
        if (width < 1 || width > FULL) {
            throw new IllegalArgumentException("a tile has 1 to 256 hashes");
        }
        return width == FULL ? "" : ".p/" + width;
    }
}
