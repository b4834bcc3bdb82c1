package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.AmendFinding;
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

    /** Each text of the content stands in the field of its name. */
    private static void put(Map<String, List<String>> values, FindingRow row) {
        values.put("kind", List.of(row.words().kind().name()));
        JsonMapper.shared()
                .valueToTree(row.words().content())
                .forEachEntry(
                        (name, text) -> {
                            if (text.isString()) {
                                values.put("content." + name, List.of(text.asString()));
                            }
                        });
    }
}
