package vn.giamsat.view.search.index;

import vn.giamsat.view.fold.CopyBytes;
import vn.giamsat.view.fold.CopyValue;
import vn.giamsat.view.search.words.WordPairs;
import vn.giamsat.view.search.words.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with the places where they stand, as PostgreSQL's tsvector: what {@code to_tsvector} makes
 * of them with the dictionary "simple", those of the heading with weight A. Made here, because the
 * words are cut already, and PostgreSQL takes ten times as long to cut them once more.
 */
final class Lexemes implements CopyValue {

    private static final int LAST_PLACE = 16_383;
    private static final int MOST_PLACES = 255;
    private static final int WEIGHT_A = 3 << 14;

    private final Map<String, Places> words = new HashMap<>(256);

    static Lexemes of(Wording wording) {
        return of(wording.heading(), wording.words());
    }

    static Lexemes of(List<String> heading, List<String> words) {
        Lexemes lexemes = new Lexemes();
        int last = lexemes.add(heading, 0, WEIGHT_A);
        lexemes.add(words, last, 0);
        return lexemes;
    }

    /** Returns the place of the last word. */
    private int add(List<String> some, int before, int weight) {
        int place = before;
        for (String word : some) {
            if (!WordPairs.isTooLong(word)) {
                place = Math.min(place + 1, LAST_PLACE);
                words.computeIfAbsent(word, any -> new Places()).add(place, weight);
            }
        }
        return place;
    }

    /** In PostgreSQL's order, as far as one knows it; what comes otherwise it sorts itself. */
    @Override
    public void appendTo(CopyBytes bytes) {
        List<Map.Entry<String, Places>> inOrder = new ArrayList<>(words.entrySet());
        inOrder.sort(Map.Entry.comparingByKey());
        bytes.putInt(inOrder.size());
        for (Map.Entry<String, Places> word : inOrder) {
            bytes.putText(word.getKey());
            bytes.write(0);
            word.getValue().appendTo(bytes);
        }
    }

    /** Where one word stands, each place with its weight. */
    private static final class Places {

        private short[] places = new short[2];
        private int count;
        private int last;

        private void add(int place, int weight) {
            if (place == last || count == MOST_PLACES) {
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = (short) (weight | place);
            last = place;
        }

        private void appendTo(CopyBytes bytes) {
            bytes.putShort(count);
            for (int i = 0; i < count; i++) {
                bytes.putShort(places[i]);
            }
        }
    }
}
