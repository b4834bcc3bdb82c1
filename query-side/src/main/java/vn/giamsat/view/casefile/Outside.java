package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.view.read.WithoutAccount;

import java.util.UUID;
import java.util.function.Predicate;

/** Steps of a case as a unit is told them. */
final class Outside {

    private Outside() {}

    static SessionHeld session(SessionHeld session) {
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

    static AdoptionConferenceHeld conference(AdoptionConferenceHeld held) {
        return new AdoptionConferenceHeld(
                held.inspection(),
                held.draftVersion(),
                WithoutAccount.of(held.chair()),
                held.chairUnit(),
                WithoutAccount.ofNullable(held.minutesTaker()),
                held.minutes(),
                held.reservedOpinions(),
                held.outcome(),
                held.occurredOn(),
                held.lateReason());
    }

    static OralRemarksRecorded remarks(OralRemarksRecorded remarks) {
        return new OralRemarksRecorded(
                remarks.inspection(),
                WithoutAccount.of(remarks.speaker()),
                remarks.text(),
                remarks.proposals(),
                remarks.occurredOn(),
                remarks.lateReason());
    }

    /** What another unit was recommended is an affair with that unit. */
    static ConclusionIssued conclusion(ConclusionIssued issued, Predicate<UUID> units) {
        return new ConclusionIssued(
                issued.inspection(),
                issued.notice(),
                issued.summary(),
                issued.recommendations().stream()
                        .filter(drawn -> units.test(drawn.addressee()))
                        .toList(),
                issued.occurredOn(),
                issued.lateReason(),
                issued.delegation(),
                issued.subject());
    }
}
