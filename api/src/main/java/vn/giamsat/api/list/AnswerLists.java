package vn.giamsat.api.list;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.ReadScope;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.entry.ListQuery;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks the views for a list, as far as the reader may see it. */
@Component
final class AnswerLists {

    private final QuerySide views;

    AnswerLists(QuerySide views) {
        this.views = views;
    }

    /** What belongs to a matter the reader does not see is as absent as the matter. */
    <T> Page<T> page(
            ViewEntry<T> entry,
            ReadContext context,
            @Nullable UUID matter,
            Map<String, String> given,
            PageRequest page) {
        requireReader(entry, context);
        Map<String, Object> conditions = GivenConditions.of(entry, given);
        if (matter != null) {
            requireMatter(entry, context, matter);
        }
        return views.list(
                entry, new ListQuery(matter, conditions, context.scope(), context.asOf(), page));
    }

    <T> Optional<T> one(ViewEntry<T> entry, ReadContext context, UUID id) {
        requireReader(entry, context);
        return views.find(entry, id, context.scope(), context.asOf());
    }

    private void requireMatter(ViewEntry<?> entry, ReadContext context, UUID matter) {
        boolean seen =
                QuerySide.entries().stream()
                        .filter(other -> other.address().equals(entry.addressOfMatters()))
                        .anyMatch(matters -> one(matters, context, matter).isPresent());
        if (!seen) {
            throw Refused.absent();
        }
    }

    private static void requireReader(ViewEntry<?> entry, ReadContext context) {
        boolean read =
                switch (entry.audience()) {
                    case EVERYBODY -> true;
                    case READERS_OF_ACCOUNTS ->
                            ReadScope.of(context.caller()).accounts()
                                    && ReadScope.of(context.eyes()).accounts();
                };
        if (!read) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
    }
}
