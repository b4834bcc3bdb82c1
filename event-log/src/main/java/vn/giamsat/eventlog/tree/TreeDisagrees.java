package vn.giamsat.eventlog.tree;

/**
 * What is stored of the tree does not fit together: an event and its leaf, a leaf and its tile, a
 * tile and the one above, or all of them and the root. Nothing may be signed then.
 */
public final class TreeDisagrees extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What it is that disagrees with what lies below it. */
    public enum Part {
        /** The event is gone although it has a position. */
        EVENT("the event is missing"),
        /** The stored leaf is missing, or is not what the stored event gives. */
        LEAF("the stored event and its stored leaf disagree"),
        /** The tile is missing, or holds not the hashes of what lies below it. */
        TILE("the stored leaves and their tile disagree"),
        /** The root is not that of the tiles. */
        ROOT("the tiles and the stored root disagree"),
        /** What was trusted before is no longer the beginning of the tree. */
        TRUSTED("the tree no longer begins with the one that was trusted");

        private final String sentence;

        Part(String sentence) {
            this.sentence = sentence;
        }
    }

    private final long position;
    private final Part part;

    private TreeDisagrees(long position, Part part) {
        super("At position %d: %s".formatted(position, part.sentence));
        this.position = position;
        this.part = part;
    }

    static TreeDisagrees at(long position, Part part) {
        return new TreeDisagrees(position, part);
    }

    /** Of the event; of the first one below, for a tile; the size, for a root. */
    public long position() {
        return position;
    }

    public Part part() {
        return part;
    }
}
