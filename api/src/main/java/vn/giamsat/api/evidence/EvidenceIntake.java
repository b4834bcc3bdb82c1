package vn.giamsat.api.evidence;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Callers;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.view.relation.Relations;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The one way into the store: every file comes from somebody, and who that was is kept. */
public final class EvidenceIntake {
    private static final Set<Role> WRITERS =
            EnumSet.of(Role.CLERK, Role.ISSUER, Role.FOLLOW_UP_OFFICER, Role.UNIT_OFFICER);

    private final EvidenceFolder store;
    private final JdbcUploads uploads;
    private final Relations relations;
    private final Callers callers;
    private final MatterLookup matters;

    EvidenceIntake(
            EvidenceFolder store,
            JdbcUploads uploads,
            Relations relations,
            Callers callers,
            MatterLookup matters) {
        this.store = store;
        this.uploads = uploads;
        this.relations = relations;
        this.callers = callers;
        this.matters = matters;
    }

    /** Refuses whoever could never name the file afterwards. */
    public EvidenceFile take(Caller caller, String fileName, InputStream content) {
        if (!mayNameFiles(caller) && !mayNameFilesAfterCatchingUp(caller)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        return take(caller.account(), fileName, content);
    }

    private boolean mayNameFiles(Caller caller) {
        return WRITERS.stream().anyMatch(caller::holds)
                || !relations.delegationsOf(caller.account(), null).isEmpty();
    }

    /** Who was appointed a moment ago is not turned away because a view is a moment behind. */
    private boolean mayNameFilesAfterCatchingUp(Caller caller) {
        matters.catchUp();
        return callers.find(caller.account(), caller.locale())
                .filter(this::mayNameFiles)
                .isPresent();
    }

    /** What a case brings along counts as put in by the account that plays the step. */
    public EvidenceFile take(UUID account, String fileName, InputStream content) {
        EvidenceFile file = store.keep(fileName, content);
        uploads.record(account, file.sha256());
        return file;
    }
}
