package vn.giamsat.api.maintenance;

import org.springframework.stereotype.Component;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.maintenance.FidelityRun;
import vn.giamsat.view.maintenance.RebuildStatus;
import vn.giamsat.view.maintenance.UnknownView;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one way to the views themselves, for programs and for people. Auditors and administrators see
 * how they are doing and may compare them with the log; only administrators rebuild them.
 */
@Component
public class MaintainViews {

    private final QuerySide views;

    MaintainViews(QuerySide views) {
        this.views = views;
    }

    public List<ViewState> all(Caller caller) {
        require(caller, Role.AUDITOR, Role.ADMINISTRATOR);
        Map<String, RebuildStatus> rebuilds =
                views.maintenance().rebuilds().stream()
                        .collect(Collectors.toMap(RebuildStatus::view, Function.identity()));
        Set<String> old = Set.copyOf(views.maintenance().keptOld());
        return views.health().stream()
                .map(
                        health ->
                                new ViewState(
                                        health,
                                        health.lag(),
                                        rebuilds.get(health.view()),
                                        old.contains(health.view())))
                .toList();
    }

    public void rebuild(String view, Caller caller) {
        require(caller, Role.ADMINISTRATOR);
        if (!known(view, name -> views.maintenance().rebuild(name, caller.username()))) {
            throw Refused.because(ProblemKind.REBUILD_UNDER_WAY, Map.of("view", view));
        }
    }

    public void cancelRebuild(String view, Caller caller) {
        require(caller, Role.ADMINISTRATOR);
        if (!known(view, name -> views.maintenance().cancelRebuild(name))) {
            throw Refused.because(ProblemKind.NO_REBUILD_UNDER_WAY, Map.of("view", view));
        }
    }

    public void dropOld(String view, Caller caller) {
        require(caller, Role.ADMINISTRATOR);
        known(
                view,
                name -> {
                    views.maintenance().dropOld(name);
                    return true;
                });
    }

    public long checkFidelity(Caller caller) {
        require(caller, Role.AUDITOR, Role.ADMINISTRATOR);
        return views.maintenance()
                .checkFidelity(caller.username())
                .orElseThrow(() -> Refused.because(ProblemKind.FIDELITY_CHECK_UNDER_WAY));
    }

    public List<FidelityRun> fidelityRuns(Caller caller) {
        require(caller, Role.AUDITOR, Role.ADMINISTRATOR);
        return views.maintenance().fidelityRuns();
    }

    public FidelityRun fidelityRun(long id, Caller caller) {
        require(caller, Role.AUDITOR, Role.ADMINISTRATOR);
        return views.maintenance().fidelityRun(id).orElseThrow(Refused::absent);
    }

    public boolean mayRebuild(Caller caller) {
        return caller.holds(Role.ADMINISTRATOR);
    }

    private static boolean known(String view, Function<String, Boolean> asked) {
        try {
            return asked.apply(view);
        } catch (UnknownView e) {
            throw Refused.because(ProblemKind.ABSENT, Map.of("view", view), e);
        }
    }

    private static void require(Caller caller, Role... oneOf) {
        if (List.of(oneOf).stream().noneMatch(caller::holds)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
    }
}
