package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_KNOWN_REQUEST_IS_ANSWERED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_SESSION_OF_THE_CASE_IS_NAMED;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.RuleViolated;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The entries of the case by their ids, so that each id is used once and names what it says. */
final class Register {

    private enum Entry {
        SESSION,
        EVIDENCE,
        FINDING,
        SUPPLEMENT_REQUEST,
        UPWARD_REQUEST
    }

    private final Map<UUID, Entry> entries = new HashMap<>();

    @EventSourcingHandler
    void evolve(SessionHeld event) {
        entries.put(event.session(), Entry.SESSION);
    }

    @EventSourcingHandler
    void evolve(EvidenceAdded event) {
        entries.put(event.evidence(), Entry.EVIDENCE);
    }

    @EventSourcingHandler
    void evolve(LatePaperAppended event) {
        entries.put(event.evidence(), Entry.EVIDENCE);
    }

    @EventSourcingHandler
    void evolve(FindingRecorded event) {
        entries.put(event.finding(), Entry.FINDING);
    }

    @EventSourcingHandler
    void evolve(SupplementRequested event) {
        entries.put(event.request(), Entry.SUPPLEMENT_REQUEST);
    }

    @EventSourcingHandler
    void evolve(UpwardRequestRecorded event) {
        entries.put(event.request(), Entry.UPWARD_REQUEST);
    }

    void requireUnused(UUID id) {
        Entry used = entries.get(id);
        if (used != null) {
            throw new RuleViolated(
                    AN_ID_IS_USED_ONCE, Map.of("id", id.toString(), "usedFor", used.name()));
        }
    }

    /** No session named is no fault. */
    void requireSession(@Nullable UUID session) {
        requireEntry(session, Entry.SESSION, ONLY_A_SESSION_OF_THE_CASE_IS_NAMED);
    }

    /** A supplement may come unasked. */
    void requireSupplementRequest(@Nullable UUID request) {
        requireEntry(request, Entry.SUPPLEMENT_REQUEST, ONLY_A_KNOWN_REQUEST_IS_ANSWERED);
    }

    private void requireEntry(@Nullable UUID id, Entry expected, InspectionRule rule) {
        if (id != null && entries.get(id) != expected) {
            throw new RuleViolated(rule, Map.of("id", id.toString()));
        }
    }
}
