package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.AmendFinding;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.finding.FindingRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A finding is amended from the words it has now. */
@Component
final class PresentFinding implements PresentWords {

    private static final String FINDING = "finding";

    private final QuerySide views;

    PresentFinding(QuerySide views) {
        this.views = views;
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return AmendFinding.class;
    }

    @Override
    public Optional<String> picked() {
        return Optional.of(FINDING);
    }

    @Override
    public void put(Map<String, List<String>> values, ReadContext context, @Nullable UUID id) {
        UUID finding = PostedForm.id(values.getOrDefault(FINDING, List.of("")).getFirst());
        if (id != null && finding != null) {
            views.findings()
                    .find(id, finding, context.scope(), null)
                    .ifPresent(row -> put(values, row));
        }
    }

    private static void put(Map<String, List<String>> values, FindingRow row) {
        FindingContent content = row.content();
        values.put("kind", List.of(row.kind().name()));
        put(values, "content.reference", content.reference());
        put(values, "content.text", content.text());
        put(values, "content.cause", content.cause());
        put(values, "content.responsibility", content.responsibility());
        put(values, "content.basis", content.basis());
        put(values, "content.note", content.note());
    }

    private static void put(Map<String, List<String>> values, String path, @Nullable String text) {
        if (text != null) {
            values.put(path, List.of(text));
        }
    }
}
