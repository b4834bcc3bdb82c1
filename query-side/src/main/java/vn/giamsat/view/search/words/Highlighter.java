package vn.giamsat.view.search.words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Marks in a text, accents kept, what was searched for without them. */
public final class Highlighter {

    private static final int BEFORE = 60;
    private static final int LONGEST = 260;

    private final List<Term> terms;

    public Highlighter(List<Term> terms) {
        this.terms = terms;
    }

    /** The whole text in pieces. */
    public List<Segment> in(@Nullable String text) {
        return text == null ? List.of() : pieces(text, 0, text.length(), ranges(text));
    }

    /** The text around its first mark; null when there is none in it. */
    public @Nullable List<Segment> around(String text) {
        List<Range> ranges = ranges(text);
        if (ranges.isEmpty()) {
            return null;
        }
        int from = wordBoundary(text, ranges.getFirst().from() - BEFORE);
        return pieces(text, from, end(text, from, ranges.getFirst().to()), ranges);
    }

    /** The beginning of the text, where nothing is marked. */
    public List<Segment> beginning(String text) {
        return pieces(text, 0, end(text, 0, 0), List.of());
    }

    /** What is found, in order and without overlaps; of those that begin together, the longest. */
    List<Range> ranges(String text) {
        List<Token> tokens = Tokenizer.of(text);
        List<Range> ranges = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = longestRun(tokens, at);
            if (end > at) {
                ranges.add(new Range(tokens.get(at).from(), tokens.get(end - 1).to()));
            }
            at = Math.max(end, at + 1);
        }
        return ranges;
    }

    private int longestRun(List<Token> tokens, int at) {
        return terms.stream().mapToInt(term -> term.endOfRun(tokens, at)).max().orElse(-1);
    }

    private static List<Segment> pieces(String text, int from, int to, List<Range> ranges) {
        List<Segment> pieces = new ArrayList<>();
        add(pieces, from > 0 ? "… " : "", false);
        int at = from;
        for (Range range : ranges) {
            if (range.from() >= at && range.to() <= to) {
                add(pieces, text.substring(at, range.from()), false);
                add(pieces, text.substring(range.from(), range.to()), true);
                at = range.to();
            }
        }
        add(pieces, text.substring(at, to), false);
        add(pieces, to < text.length() ? " …" : "", false);
        return pieces;
    }

    private static void add(List<Segment> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Segment(text, found));
        }
    }

    /** The first mark is never cut; the rest ends with a word. */
    private static int end(String text, int from, int atLeast) {
        int end = Math.max(from + LONGEST, atLeast);
        return end >= text.length() ? text.length() : wordBoundary(text, end, atLeast);
    }

    private static int wordBoundary(String text, int end, int atLeast) {
        int blank = text.lastIndexOf(' ', end);
        return blank > atLeast ? blank : Math.max(atLeast, characterBoundary(text, end));
    }

    private static int wordBoundary(String text, int from) {
        if (from <= BEFORE / 2) {
            return 0;
        }
        int blank = text.indexOf(' ', from);
        return blank >= 0 && blank < from + BEFORE ? blank + 1 : characterBoundary(text, from);
    }

    /** Neither a surrogate pair nor a letter and its accent are torn apart. */
    private static int characterBoundary(String text, int at) {
        int boundary = at;
        while (boundary > 0
                && (Character.isLowSurrogate(text.charAt(boundary))
                        || Character.getType(text.charAt(boundary))
                                == Character.NON_SPACING_MARK)) {
            boundary--;
        }
        return boundary;
    }

    /** From the first character of a mark to the one behind its last. */
    record Range(int from, int to) {}
}
