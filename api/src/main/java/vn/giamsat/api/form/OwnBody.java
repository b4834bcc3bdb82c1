package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.security.HeldRole;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Whoever issues for one body founds delegations of that body. */
@Component
final class OwnBody implements PresentWords {

    private final QuerySide views;

    OwnBody(QuerySide views) {
        this.views = views;
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return FoundDelegation.class;
    }

    @Override
    public void put(Map<String, List<String>> values, ReadContext context, @Nullable UUID id) {
        List<UUID> bodies =
                context.caller().roles().stream()
                        .filter(held -> held.role() == Role.ISSUER)
                        .map(HeldRole::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (bodies.size() == 1) {
            UUID body = bodies.getFirst();
            values.put("issuer.unit", List.of(body.toString()));
            views.units()
                    .find(body, null)
                    .ifPresent(unit -> values.put("issuer.name", List.of(unit.name())));
        }
    }
}
