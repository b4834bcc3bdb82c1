package vn.giamsat.api.evidence;

import vn.giamsat.api.security.Callers;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.api.security.Reading;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.view.evidence.CaseEvidence;

import java.util.Locale;
import java.util.UUID;

/**
 * Which files an account may name in a command: those it put in itself, and those of a matter it
 * sees. Of any other it learns nothing, not even that we keep it.
 */
public final class FilesToName {
    private final EvidenceFolder store;
    private final JdbcUploads uploads;
    private final CaseEvidence evidence;
    private final Callers callers;
    private final Reading reading;
    private final MatterLookup matters;

    FilesToName(
            EvidenceFolder store,
            JdbcUploads uploads,
            CaseEvidence evidence,
            Callers callers,
            Reading reading,
            MatterLookup matters) {
        this.store = store;
        this.uploads = uploads;
        this.evidence = evidence;
        this.callers = callers;
        this.reading = reading;
        this.matters = matters;
    }

    public boolean include(EvidenceFile file, UUID account) {
        return (isKnownTo(account, file.sha256()) || isKnownAfterCatchingUp(account, file.sha256()))
                && store.holds(file);
    }

    private boolean isKnownAfterCatchingUp(UUID account, String sha256) {
        matters.catchUp();
        return isKnownTo(account, sha256);
    }

    private boolean isKnownTo(UUID account, String sha256) {
        return uploads.isFrom(account, sha256)
                || callers.find(account, Locale.ROOT)
                        .map(reading::scopeOf)
                        .map(scope -> evidence.withContent(sha256, scope, null))
                        .filter(places -> !places.isEmpty())
                        .isPresent();
    }
}
