package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words under which one thing is found: its title and its passages, with accents. */
public record Wording(@Nullable String title, List<Passage> passages) {

    /** Stands between passages, so that no phrase reaches from one into the next. */
    private static final String BREAK = " 0zz0 ";

    String heading() {
        return searched(title == null ? List.of() : List.of(title));
    }

    /** A break comes first: the heading is searched together with them. */
    String words() {
        return BREAK + searched(passages.stream().map(Passage::text).toList());
    }

    /** First the words in their order, then what is looked up as one word. */
    private static String searched(List<String> texts) {
        List<List<Token>> cut = texts.stream().map(Tokens::of).toList();
        Stream<String> words = cut.stream().map(Tokens::joined);
        Stream<String> numbers = texts.stream().flatMap(Numbers::in);
        Stream<String> pairs =
                Stream.of(cut.stream().flatMap(Pairs::of).collect(Collectors.joining(" ")));
        return Stream.of(words, numbers, pairs)
                .flatMap(each -> each)
                .collect(Collectors.joining(BREAK));
    }
}
