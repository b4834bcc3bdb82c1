package vn.giamsat.view.search.words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that must follow each other, each with the spellings it may have; or the beginning of what
 * may be the number of a document, as one word.
 */
sealed interface Term {

    /** The weight of the words of a heading. */
    String OF_HEADING = "A";

    /** Words have only letters and digits, so nothing in them means anything to PostgreSQL. */
    default String tsquery() {
        return tsquery("");
    }

    /** The term where it has this weight; anywhere when none is given. */
    String tsquery(String weight);

    /** Whether few entries have it, as far as its looks tell: numbers. */
    boolean isRare();

    /** The index behind the last word of the run that begins here; -1 when none does. */
    int endOfRun(List<Token> tokens, int from);

    /** The same with other spellings of its words. */
    Term with(Function<String, List<String>> spellings);

    private static String exactly(String lexeme, String weight) {
        return weight.isEmpty() ? lexeme : lexeme + ":" + weight;
    }

    private static String beginningWith(String lexeme, String weight) {
        return lexeme + ":*" + weight;
    }

    /** Said word by word. */
    record Words(List<List<String>> words) implements Term {

        static Words of(List<Token> tokens) {
            return new Words(tokens.stream().map(token -> List.of(token.plain())).toList());
        }

        @Override
        public String tsquery(String weight) {
            return words.size() == 1
                    ? oneOf(
                            words.getFirst().stream()
                                    .map(word -> beginningWith(WordPairs.alone(word), weight)))
                    : IntStream.range(1, words.size())
                            .mapToObj(i -> oneOf(pairsEndingAt(i, weight)))
                            .collect(Collectors.joining(" <-> ", "(", ")"));
        }

        private static String oneOf(Stream<String> some) {
            return some.collect(Collectors.joining(" | ", "(", ")"));
        }

        private Stream<String> pairsEndingAt(int i, String weight) {
            return words.get(i - 1).stream()
                    .flatMap(word -> words.get(i).stream().map(next -> WordPairs.pair(word, next)))
                    .map(pair -> exactly(pair, weight));
        }

        @Override
        public boolean isRare() {
            return words.stream().anyMatch(any -> any.stream().allMatch(DocumentNumbers::isRare));
        }

        @Override
        public int endOfRun(List<Token> tokens, int from) {
            int end = from + words.size();
            if (end > tokens.size()) {
                return -1;
            }
            for (int i = from; i < end; i++) {
                if (!words.get(i - from).contains(tokens.get(i).plain())) {
                    return -1;
                }
            }
            return end;
        }

        @Override
        public Term with(Function<String, List<String>> spellings) {
            return new Words(words.stream().map(List::getFirst).map(spellings).toList());
        }
    }

    /** Written without a blank and with a digit: whatever separates its parts and follows it. */
    record DocumentNumber(List<Token> parts) implements Term {

        @Override
        public String tsquery(String weight) {
            return "((%s) | %s)"
                    .formatted(apart(weight), beginningWith(DocumentNumbers.glued(parts), weight));
        }

        private String apart(String weight) {
            int last = parts.size() - 1;
            return last == 0
                    ? beginningWith(parts.getFirst().plain(), weight)
                    : IntStream.rangeClosed(1, last)
                            .mapToObj(
                                    i ->
                                            i == last
                                                    ? beginningWith(pairEndingAt(i), weight)
                                                    : exactly(pairEndingAt(i), weight))
                            .collect(Collectors.joining(" <-> "));
        }

        private String pairEndingAt(int i) {
            return WordPairs.pair(parts.get(i - 1).plain(), parts.get(i).plain());
        }

        /** A day or a fraction is not. */
        @Override
        public boolean isRare() {
            return parts.stream()
                    .map(Token::plain)
                    .anyMatch(
                            part ->
                                    DocumentNumbers.hasLetter(part)
                                            || DocumentNumbers.isRare(part));
        }

        @Override
        public int endOfRun(List<Token> tokens, int from) {
            String wanted = DocumentNumbers.glued(parts);
            for (int end = from + 1; end <= tokens.size(); end++) {
                String run = DocumentNumbers.glued(tokens.subList(from, end));
                if (run.length() >= wanted.length()) {
                    return run.startsWith(wanted) ? end : -1;
                }
            }
            return -1;
        }

        /** A number that is nearly right is another number. */
        @Override
        public Term with(Function<String, List<String>> spellings) {
            return this;
        }
    }
}
