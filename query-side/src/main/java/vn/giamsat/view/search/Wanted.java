package vn.giamsat.view.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is searched for: one of several alternatives, in each all terms and none of the excluded.
 */
record Wanted(List<Alternative> alternatives) {

    /** All of these, none of those. */
    record Alternative(List<Term> terms, List<Term> excluded) {

        private String tsquery() {
            return Stream.concat(
                            terms.stream().map(Term::tsquery),
                            excluded.stream().map(term -> "!" + term.tsquery()))
                    .collect(Collectors.joining(" & ", "(", ")"));
        }

        /** Terms that are rare already are enough to look it up by. */
        private String lookup() {
            List<Term> rare = terms.stream().filter(Term::isRare).toList();
            return rare.isEmpty() ? tsquery() : new Alternative(rare, List.of()).tsquery();
        }

        private Alternative with(Function<String, List<String>> spellings) {
            return new Alternative(
                    terms.stream().map(term -> term.with(spellings)).toList(), excluded);
        }
    }

    String tsquery() {
        return alternatives.stream().map(Alternative::tsquery).collect(Collectors.joining(" | "));
    }

    /**
     * What the index is asked for; it may find more. To look up a syllable that stands everywhere
     * takes a hundred times as long as to look for it in the few entries with a certain number.
     */
    String lookup() {
        return alternatives.stream().map(Alternative::lookup).collect(Collectors.joining(" | "));
    }

    /** The terms of which at least some stand in what is found. */
    List<Term> terms() {
        return alternatives.stream().flatMap(each -> each.terms().stream()).toList();
    }

    List<String> words() {
        return terms().stream()
                .flatMap(term -> term instanceof Term.Words w ? w.words().stream() : Stream.of())
                .map(List::getFirst)
                .distinct()
                .toList();
    }

    Wanted with(Function<String, List<String>> spellings) {
        return new Wanted(alternatives.stream().map(each -> each.with(spellings)).toList());
    }
}
