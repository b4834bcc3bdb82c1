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
        return Stream.concat(Stream.of(Tokens.plain(title)), Numbers.in(title))
                .collect(Collectors.joining(BREAK));
    }

    /** A break comes first: the heading is searched together with them. */
    String words() {
        Stream<String> texts = passages.stream().map(Passage::text).map(Tokens::plain);
        Stream<String> numbers = passages.stream().map(Passage::text).flatMap(Numbers::in);
        return Stream.of(Stream.of(""), texts, numbers)
                .flatMap(each -> each)
                .collect(Collectors.joining(BREAK));
    }
}
