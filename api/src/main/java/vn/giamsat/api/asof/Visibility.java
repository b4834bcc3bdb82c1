package vn.giamsat.api.asof;

import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.ReadScope;
import vn.giamsat.api.security.Reading;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Scope;

import java.util.Set;
import java.util.UUID;

/** Whether there is anything of this identity that the caller may see now. */
final class Visibility {
    /** What is asked about it. */
    static final Set<String> VIEWS =
            Set.of("account", "case_file", "delegation", "follow_up", "unit");

    private final QuerySide views;
    private final Reading reading;

    Visibility(QuerySide views, Reading reading) {
        this.views = views;
        this.reading = reading;
    }

    boolean covers(UUID id, Caller caller) {
        Scope scope = reading.scopeOf(caller);
        return views.caseFiles().find(id, scope, null).isPresent()
                || views.followUps().find(id, scope, null).isPresent()
                || views.delegations().find(id, scope, null).isPresent()
                || views.units().find(id, null).isPresent()
                || coversAccount(id, caller);
    }

    private boolean coversAccount(UUID id, Caller caller) {
        return (caller.account().equals(id) || ReadScope.of(caller).accounts())
                && views.accounts().find(id, null).isPresent();
    }
}
