package vn.giamsat.view.search.words;

import vn.giamsat.view.search.words.SearchExpression.Alternative;
import vn.giamsat.view.search.words.UnclearSearch.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what somebody typed: words, "a phrase", -without, this or that. Typographic quotes are
 * quotes; hoặc is or; a dash inside a word is a part of it.
 */
public final class SearchParser {

    static final int LONGEST = 200;
    static final int MOST_WORDS = 20;

    private static final Set<String> OR = Set.of("or", "hoac");
    private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");

    private final List<Alternative> alternatives = new ArrayList<>();
    private List<Term> terms = new ArrayList<>();
    private List<Term> excluded = new ArrayList<>();
    private int words;

    private SearchParser() {}

    public static SearchExpression read(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnclearSearch(Reason.TOO_LONG);
        }
        String text = typed.replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"");
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new UnclearSearch(Reason.QUOTES_NOT_CLOSED);
        }
        return new SearchParser().take(text);
    }

    private SearchExpression take(String text) {
        PIECE.matcher(text).results().forEach(this::take);
        if (words == 0) {
            throw new UnclearSearch(Reason.NO_WORDS);
        }
        if (words > MOST_WORDS) {
            throw new UnclearSearch(Reason.TOO_MANY_WORDS);
        }
        endAlternative();
        if (alternatives.isEmpty()) {
            throw new UnclearSearch(Reason.NO_WORDS);
        }
        return new SearchExpression(List.copyOf(alternatives));
    }

    private void take(MatchResult piece) {
        boolean phrase = piece.group(2) != null;
        String text = phrase ? piece.group(2) : piece.group(3);
        List<Token> tokens = Tokenizer.of(text);
        boolean without = !piece.group(1).isEmpty();
        if (!phrase && !without && tokens.size() == 1 && OR.contains(tokens.getFirst().plain())) {
            endAlternative();
        } else if (!tokens.isEmpty()) {
            words += tokens.size();
            boolean number = !phrase && DocumentNumbers.mayBe(text, tokens);
            Term term = number ? new Term.DocumentNumber(tokens) : Term.Words.of(tokens);
            (without ? excluded : terms).add(term);
        }
    }

    /** An "or" with nothing before or behind it says nothing. */
    private void endAlternative() {
        if (terms.isEmpty() && !excluded.isEmpty()) {
            throw new UnclearSearch(Reason.ONLY_EXCLUSIONS);
        }
        if (!terms.isEmpty()) {
            alternatives.add(new Alternative(List.copyOf(terms), List.copyOf(excluded)));
        }
        terms = new ArrayList<>();
        excluded = new ArrayList<>();
    }
}
