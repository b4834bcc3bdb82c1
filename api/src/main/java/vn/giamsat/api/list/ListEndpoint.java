package vn.giamsat.api.list;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.read.KnownParameters;
import vn.giamsat.api.read.VersionedAnswer;
import vn.giamsat.view.entry.Condition;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One list as programs ask for it. */
public final class ListEndpoint<T> implements KnownParameters {

    private final ViewEntry<T> entry;
    private final AnswerLists answers;

    ListEndpoint(ViewEntry<T> entry, AnswerLists answers) {
        this.entry = entry;
        this.answers = answers;
    }

    @Override
    public Set<String> parameters() {
        return entry.conditions().stream().map(Condition::name).collect(Collectors.toSet());
    }

    @ResponseBody
    Page<T> list(
            ReadContext context,
            PageRequest page,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> given) {
        return answers.page(entry, context, id, given, page);
    }

    @ResponseBody
    ResponseEntity<T> one(ReadContext context, @PathVariable UUID id) {
        ViewEntry.Alone<T> alone = Objects.requireNonNull(entry.finders().one());
        return VersionedAnswer.of(answers.one(entry, context, id), alone.version());
    }

    void csv(
            ReadContext context,
            Locale locale,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> given,
            HttpServletResponse response)
            throws IOException {
        new ListAsCsv<>(entry, locale, CsvFor.PROGRAMS)
                .write(
                        page -> answers.page(entry, context, id, given, page),
                        context.day(),
                        response);
    }
}
