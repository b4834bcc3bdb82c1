package vn.giamsat.view.search;

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

    /** Words have only letters and digits, so nothing in them means anything to PostgreSQL. */
    String tsquery();

    /** Whether few entries have it, as far as its looks tell: numbers. */
    boolean isRare();

    /** The index behind the last word of the run that begins here; -1 when none does. */
    int endOfRun(List<Token> tokens, int from);

    /** The same with other spellings of its words. */
    Term with(Function<String, List<String>> spellings);

    int size();

    /** Said word by word. */
    record Words(List<List<String>> words) implements Term {

        static Words of(List<Token> tokens) {
            return new Words(tokens.stream().map(token -> List.of(token.plain())).toList());
        }

        @Override
        public String tsquery() {
            return words.size() == 1
                    ? oneOf(words.getFirst().stream().map(Pairs::anyOf))
                    : IntStream.range(1, words.size())
                            .mapToObj(i -> oneOf(pairs(words.get(i - 1), words.get(i))))
                            .collect(Collectors.joining(" <-> ", "(", ")"));
        }

        @Override
        public boolean isRare() {
            return words.stream().anyMatch(any -> any.stream().allMatch(Numbers::isRare));
        }

        private static String oneOf(Stream<String> some) {
            return some.collect(Collectors.joining(" | ", "(", ")"));
        }

        private static Stream<String> pairs(List<String> words, List<String> next) {
            return words.stream()
                    .flatMap(word -> next.stream().map(other -> Pairs.pair(word, other)));
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

        @Override
        public int size() {
            return words.size();
        }
    }

    /** Written without a blank and with a digit: whatever separates its parts and follows it. */
    record DocumentNumber(List<Token> parts) implements Term {

        @Override
        public String tsquery() {
            String apart =
                    parts.size() == 1
                            ? parts.getFirst().plain()
                            : IntStream.range(1, parts.size())
                                    .mapToObj(this::pairEndingAt)
                                    .collect(Collectors.joining(" <-> "));
            return "((%s:*) | %s:*)".formatted(apart, Numbers.glued(parts));
        }

        @Override
        public boolean isRare() {
            return true;
        }

        private String pairEndingAt(int i) {
            return Pairs.pair(parts.get(i - 1).plain(), parts.get(i).plain());
        }

        @Override
        public int endOfRun(List<Token> tokens, int from) {
            String wanted = Numbers.glued(parts);
            for (int end = from + 1; end <= tokens.size(); end++) {
                String run = Numbers.glued(tokens.subList(from, end));
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

        @Override
        public int size() {
            return parts.size();
        }
    }
}
