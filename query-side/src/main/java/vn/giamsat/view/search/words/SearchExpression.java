package vn.giamsat.view.search.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is searched for: one of several alternatives, in each all terms and none of the excluded.
 */
public record SearchExpression(List<Alternative> alternatives) {

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

        private Stream<String> signs() {
            Stream<String> inHeading = terms.stream().map(term -> term.tsquery(Term.OF_HEADING));
            Stream<String> sideBySide =
                    IntStream.range(1, terms.size())
                            .mapToObj(i -> sideBySide(terms.get(i - 1), terms.get(i)))
                            .flatMap(Optional::stream);
            return Stream.concat(inHeading, sideBySide);
        }

        private static Optional<String> sideBySide(Term one, Term next) {
            return one instanceof Term.Words(List<List<String>> word)
                            && next instanceof Term.Words(List<List<String>> other)
                            && word.size() == 1
                            && other.size() == 1
                    ? Optional.of(
                            new Term.Words(List.of(word.getFirst(), other.getFirst())).tsquery())
                    : Optional.empty();
        }

        private Alternative with(Function<String, List<String>> spellings) {
            return new Alternative(
                    terms.stream().map(term -> term.with(spellings)).toList(), excluded);
        }
    }

    public String tsquery() {
        return alternatives.stream().map(Alternative::tsquery).collect(Collectors.joining(" | "));
    }

    /**
     * What the index is asked for; it may find more. A syllable that stands everywhere is sooner
     * looked for in the few entries with a certain number than looked up.
     */
    public String lookup() {
        return alternatives.stream().map(Alternative::lookup).collect(Collectors.joining(" | "));
    }

    /** One alternative term by term, so that each may be met elsewhere; none of the excluded. */
    public record TermByTerm(List<String> terms, List<String> excluded) {}

    public List<TermByTerm> termByTerm() {
        return alternatives.stream()
                .map(
                        each ->
                                new TermByTerm(
                                        each.terms().stream().map(Term::tsquery).toList(),
                                        each.excluded().stream().map(Term::tsquery).toList()))
                .toList();
    }

    /** What speaks for an entry: a term in its title, words side by side as they were typed. */
    public List<String> signs() {
        return alternatives.stream().flatMap(Alternative::signs).distinct().toList();
    }

    /** The terms of which at least some stand in what is found. */
    public List<Term> terms() {
        return alternatives.stream().flatMap(each -> each.terms().stream()).toList();
    }

    public List<String> words() {
        return terms().stream()
                .flatMap(term -> term instanceof Term.Words w ? w.words().stream() : Stream.of())
                .map(List::getFirst)
                .distinct()
                .toList();
    }

    public SearchExpression with(Function<String, List<String>> spellings) {
        return new SearchExpression(
                alternatives.stream().map(each -> each.with(spellings)).toList());
    }
}
