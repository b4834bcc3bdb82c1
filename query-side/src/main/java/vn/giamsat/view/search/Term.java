package vn.giamsat.view.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that must follow each other, each with the spellings it may have; or the beginning of what
 * may be the number of a document, as one word.
 */
sealed interface Term {

    /** Words have only letters and digits, so nothing in them means anything to PostgreSQL. */
    String tsquery();

    /** The index behind the last word of the run that begins here; -1 when none does. */
    int endOfRun(List<Token> tokens, int from);

    /** The same with other spellings of its words. */
    Term with(Function<String, List<String>> spellings);

    int size();

    /** Two words are a pair; of more, the pairs alone do not tell the order. */
    private static String byPairs(List<String> words, String inOrder) {
        String pairs = Pairs.words(words).collect(Collectors.joining(" & "));
        return words.size() == 2 ? pairs : "(" + pairs + " & " + inOrder + ")";
    }

    /** Said word by word. */
    record Words(List<List<String>> words) implements Term {

        static Words of(List<Token> tokens) {
            return new Words(tokens.stream().map(token -> List.of(token.plain())).toList());
        }

        @Override
        public String tsquery() {
            String inOrder =
                    words.stream()
                            .map(any -> any.stream().collect(Collectors.joining(" | ", "(", ")")))
                            .collect(Collectors.joining(" <-> ", "(", ")"));
            boolean certain = words.stream().allMatch(any -> any.size() == 1);
            return certain && words.size() > 1
                    ? byPairs(words.stream().map(List::getFirst).toList(), inOrder)
                    : inOrder;
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
            List<String> words = parts.stream().map(Token::plain).toList();
            String inOrder = "(" + String.join(" <-> ", words) + ":*)";
            Stream<String> open =
                    Stream.concat(
                            words.stream().limit(words.size() - 1L),
                            Stream.of(words.getLast() + ":*"));
            String apart = words.size() > 1 ? byPairs(open.toList(), inOrder) : inOrder;
            return "(%s | %s:*)".formatted(apart, Numbers.glued(parts));
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
