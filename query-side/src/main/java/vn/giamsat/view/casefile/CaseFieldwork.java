package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.view.fold.Appended;
import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.read.WithoutAccount;

import java.util.List;

/** The work with the unit: what it handed in, and the sessions held with it. */
public record CaseFieldwork(
        @ShownWhole @Nullable SelfReportReceived selfReport,
        @Nullable String selfReportReturned,
        @ShownWhole List<SessionHeld> sessions,
        @ShownWhole List<Supplement> supplements) {

    static final CaseFieldwork NOTHING_YET = new CaseFieldwork(null, null, List.of(), List.of());

    CaseFieldwork after(CaseStep step) {
        return switch (step) {
            case SelfReportReceived e -> new CaseFieldwork(e, null, sessions, supplements);
            case SelfReportReturned e ->
                    new CaseFieldwork(selfReport, e.reason(), sessions, supplements);
            case SessionHeld e -> withSessions(Appended.to(sessions, e));
            case SupplementRequested e ->
                    withSupplements(Appended.to(supplements, new Supplement(e, null)));
            case SupplementReceived e -> withSupplements(Supplement.answered(supplements, e));
            default -> this;
        };
    }

    CaseFieldwork shownToUnit() {
        return withSessions(sessions.stream().map(CaseFieldwork::withoutNotes).toList());
    }

    private CaseFieldwork withSessions(List<SessionHeld> held) {
        return new CaseFieldwork(selfReport, selfReportReturned, held, supplements);
    }

    private CaseFieldwork withSupplements(List<Supplement> handedIn) {
        return new CaseFieldwork(selfReport, selfReportReturned, sessions, handedIn);
    }

    private static SessionHeld withoutNotes(SessionHeld session) {
        return new SessionHeld(
                session.inspection(),
                session.session(),
                session.type(),
                session.place(),
                WithoutAccount.ofNullable(session.host()),
                session.participants(),
                null,
                session.occurredOn(),
                session.lateReason());
    }
}
