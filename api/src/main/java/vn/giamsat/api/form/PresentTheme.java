package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.ResubmitProposal;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A proposal that was returned is corrected from the theme it has now. */
@Component
final class PresentTheme implements PresentWords {

    private final QuerySide views;

    PresentTheme(QuerySide views) {
        this.views = views;
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return ResubmitProposal.class;
    }

    @Override
    public void put(Map<String, List<String>> values, ReadContext context, @Nullable UUID id) {
        if (id != null) {
            views.delegations()
                    .find(id, context.scope(), null)
                    .ifPresent(
                            delegation ->
                                    values.put("theme", List.of(delegation.matter().theme())));
        }
    }
}
