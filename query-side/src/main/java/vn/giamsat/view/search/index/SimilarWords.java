package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.search.words.EditDistance;
import vn.giamsat.view.search.words.SearchExpression;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words there are that differ by a slip from those that were typed. Whoever asks is told none of
 * them: they are only searched for, as far as the reader may find them.
 */
final class SimilarWords {

    private static final int SHORT = 4;
    private static final int MOST_ALIKE = 6;
    private static final int MOST_COMPARED = 50_000;

    private final Reader reader;

    SimilarWords(Reader reader) {
        this.reader = reader;
    }

    /** Words that are not there at all are taken for slips; when all are there, each may be one. */
    SearchExpression to(SearchExpression wanted, @Nullable Long asOf) {
        Map<String, Spellings> spellings =
                wanted.words().stream()
                        .collect(Collectors.toMap(Function.identity(), word -> of(word, asOf)));
        boolean allKnown = spellings.values().stream().allMatch(Spellings::known);
        return wanted.with(
                word -> {
                    Spellings of = spellings.get(word);
                    return of == null || of.known() && !allKnown ? List.of(word) : of.alike();
                });
    }

    private Spellings of(String word, @Nullable Long asOf) {
        int slips = word.length() <= SHORT ? 1 : 2;
        List<String> there = ofLength(word.length() - slips, word.length() + slips, asOf);
        List<String> alike =
                there.stream()
                        .map(other -> new EditDistance(other, EditDistance.between(word, other)))
                        .filter(distance -> distance.slips() <= slips)
                        .sorted(
                                Comparator.comparingInt(EditDistance::slips)
                                        .thenComparing(EditDistance::word))
                        .limit(MOST_ALIKE)
                        .map(EditDistance::word)
                        .toList();
        return new Spellings(there.contains(word), alike.isEmpty() ? List.of(word) : alike);
    }

    private List<String> ofLength(int shortest, int longest, @Nullable Long asOf) {
        String sql =
                """
                select to_jsonb(w.word) from view.search_word w
                 where length(w.word) between :shortest and :longest and %s limit :most
                """
                        .formatted(new Moment(asOf).of("w"));
        return reader.list(
                sql,
                Map.of("shortest", shortest, "longest", longest, "most", MOST_COMPARED),
                String.class);
    }

    /** Whether the word is there itself, and which like it are, the nearest first. */
    private record Spellings(boolean known, List<String> alike) {}
}
