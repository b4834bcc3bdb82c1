package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The conference on a draft report is chaired by the unit that the case is about. */
@Component
final class ChairOfConference implements PresentWords {

    private final QuerySide views;

    ChairOfConference(QuerySide views) {
        this.views = views;
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return HoldAdoptionConference.class;
    }

    @Override
    public void put(Map<String, List<String>> values, ReadContext context, @Nullable UUID id) {
        if (id != null) {
            views.caseFiles()
                    .find(id, context.scope(), null)
                    .ifPresent(
                            found ->
                                    values.put(
                                            "chairUnit",
                                            List.of(found.file().matter().subject().toString())));
        }
    }
}
