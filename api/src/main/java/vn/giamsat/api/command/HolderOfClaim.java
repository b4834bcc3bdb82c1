package vn.giamsat.api.command;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Callers;
import vn.giamsat.api.security.Reading;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.append.ClaimTaken;
import vn.giamsat.value.CaseAtUnit;
import vn.giamsat.value.DocumentSeries;
import vn.giamsat.value.UnitName;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.read.Scope;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names what holds a number or a name that was asked for once more, to whoever may see it; to
 * others it is only said that it is taken.
 */
public final class HolderOfClaim {

    /** Whose holder is a delegation, a case or a unit; a user name is nobody's business. */
    private static final Set<String> SPACES =
            Set.of(DocumentSeries.SPACE, "document", CaseAtUnit.SPACE, UnitName.SPACE);

    private static final List<String> VIEWS = List.of("delegation", "case_file", "unit");

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final QuerySide views;
    private final EventLog log;
    private final Callers callers;
    private final Reading reading;

    public HolderOfClaim(QuerySide views, EventLog log, Callers callers, Reading reading) {
        this.views = views;
        this.log = log;
        this.callers = callers;
        this.reading = reading;
    }

    /** The refusal with its holder; the same as before where that cannot be told. */
    RuntimeException told(ClaimTaken taken, Sender sender) {
        UUID account = sender.account();
        if (account == null || !SPACES.contains(taken.claim().space())) {
            return taken;
        }
        return callers.find(account, Locale.ROOT)
                .map(reading::scopeOf)
                .flatMap(scope -> holderOrWait(UUID.fromString(taken.holder()), scope))
                .<RuntimeException>map(holder -> refused(taken, holder))
                .orElse(taken);
    }

    /** What was recorded a moment ago is looked for once more when the views have taken it. */
    private Optional<Holder> holderOrWait(UUID id, Scope scope) {
        return holder(id, scope).or(() -> haveTakenAll() ? holder(id, scope) : Optional.empty());
    }

    private boolean haveTakenAll() {
        try {
            return views.awaitPosition(VIEWS, log.positions().settled(PATIENCE), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Holder> holder(UUID id, Scope scope) {
        return views.delegations()
                .find(id, scope, null)
                .map(found -> new Holder(found.matter().name(), "/delegations/" + id))
                .or(() -> views.caseFiles().find(id, scope, null).map(HolderOfClaim::ofCase))
                .or(
                        () ->
                                views.units()
                                        .find(id, null)
                                        .map(found -> new Holder(found.name(), "/units/" + id)));
    }

    private static Holder ofCase(CaseFile found) {
        String name =
                Stream.of(
                                Optional.ofNullable(found.subjectName()),
                                Optional.ofNullable(found.delegationName()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" – "));
        return new Holder(name, "/inspections/" + found.file().matter().inspection());
    }

    private static Refused refused(ClaimTaken taken, Holder holder) {
        return Refused.because(
                ProblemKind.ALREADY_TAKEN,
                Map.of(
                        "reason", "held",
                        "space", taken.claim().space(),
                        "holder", holder.name(),
                        "address", holder.address()),
                taken);
    }

    private record Holder(String name, String address) {}
}
