package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * All who wrote words of a finding, none of whom may review it, and how often its words were
 * amended.
 */
public record FindingAuthors(List<String> authors, int amendments) {

    static final FindingAuthors UNTOLD = new FindingAuthors(List.of(), 0);

    static FindingAuthors first(@Nullable String author) {
        return new FindingAuthors(author == null ? List.of() : List.of(author), 0);
    }

    FindingAuthors amended(@Nullable String author) {
        return new FindingAuthors(and(author), amendments + 1);
    }

    private List<String> and(@Nullable String author) {
        return author == null
                ? authors
                : Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
    }
}
