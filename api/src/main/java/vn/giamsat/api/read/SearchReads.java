package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.GivenDay;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.index.SearchResult;

import java.util.Set;
import java.util.UUID;

/** Everything there is to find, by its words, as far as the caller may see it. */
@RestController
class SearchReads {
    private final QuerySide views;

    SearchReads(QuerySide views) {
        this.views = views;
    }

    @GetMapping("/api/search")
    SearchResult search(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<SearchKind> kind,
            @RequestParam(required = false) @Nullable UUID delegation,
            @RequestParam(required = false) @Nullable UUID inspection,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable WrittenDay from,
            @RequestParam(required = false) @Nullable WrittenDay to) {
        Question question =
                new Question(
                        q == null ? "" : q,
                        kind,
                        delegation,
                        inspection,
                        unit,
                        GivenDay.of("from", from),
                        GivenDay.of("to", to));
        return views.search()
                .find(question.words(), question.filter(), look.scope(), look.asOf(), page);
    }
}
