package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.event.LeafDifference;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.tree.Hash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of every doubted place what was done there, now that it is known whom to believe. */
final class Judgement {

    private final List<PositionCopies> places;
    private final Testimony.Teller believed;
    private final Set<Long> doubted = new HashSet<>();
    private final Map<Hash, Long> signedAt = new HashMap<>();
    private final Map<Hash, Long> standsAt = new HashMap<>();
    private final Map<Hash, StoredEventLine> unplaced;
    private final AuditFindings findings;
    private final Runs missing;
    private final Runs entriesMissing;
    private final Runs tilesMissing;
    private final Renumbered renumbered;

    Judgement(
            List<PositionCopies> places,
            Testimony.Teller believed,
            Map<Hash, StoredEventLine> unplaced,
            AuditFindings findings) {
        this.places = places;
        this.believed = believed;
        this.unplaced = unplaced;
        this.findings = findings;
        missing = new Runs(AuditFindingKind.EVENT_MISSING, findings);
        entriesMissing = new Runs(AuditFindingKind.ENTRIES_MISSING, findings);
        tilesMissing = new Runs(AuditFindingKind.TILE_MISSING, findings);
        renumbered = new Renumbered(findings);
        for (PositionCopies place : places) {
            doubted.add(place.position());
            put(signedAt, Testimony.told(believed, place), place.position());
            put(standsAt, place.eventHash(), place.position());
        }
    }

    /** Events that stand in a doubted place and belong to none of the doubted places. */
    Set<Hash> strangers() {
        Set<Hash> strangers = new HashSet<>(standsAt.keySet());
        strangers.removeAll(signedAt.keySet());
        return strangers;
    }

    boolean isDoubted(long position) {
        return doubted.contains(position);
    }

    /** Tells what was done, knowing where else in the log the strangers stand. */
    void pronounce(Map<Hash, Long> elsewhere) {
        places.forEach(place -> judge(place, elsewhere));
        missing.end();
        entriesMissing.end();
        tilesMissing.end();
        renumbered.end();
    }

    private static void put(Map<Hash, Long> map, @Nullable Hash hash, long position) {
        if (hash != null) {
            map.putIfAbsent(hash, position);
        }
    }

    private void judge(PositionCopies place, Map<Hash, Long> elsewhere) {
        Hash signed = Testimony.told(believed, place);
        if (place.tile() == null) {
            tilesMissing.add(place);
        } else if (!place.tile().equals(signed)) {
            Map<String, String> facts = place.facts();
            facts.put("level", "0");
            facts.put("index", String.valueOf(place.position() / 256));
            findings.add(AuditFinding.at(place.position(), AuditFindingKind.TILE_ALTERED, facts));
        }
        boolean eventWrong = signed == null || !signed.equals(place.eventHash());
        if (place.entry() == null) {
            entriesMissing.add(place);
        } else if (!Hash.ofLeaf(place.entry()).equals(signed)) {
            boolean both = eventWrong && !place.event().missing();
            findings.add(
                    AuditFinding.at(
                            place.position(),
                            both
                                    ? AuditFindingKind.EVENT_AND_ENTRY_ALTERED
                                    : AuditFindingKind.ENTRY_ALTERED,
                            place.facts()));
            eventWrong &= !both;
        }
        if (eventWrong) {
            event(place, signed, elsewhere);
        }
    }

    private void event(PositionCopies place, @Nullable Hash signed, Map<Hash, Long> elsewhere) {
        Hash stands = place.eventHash();
        Long belongsTo = stands == null ? null : signedAt.get(stands);
        Long movedTo = signed == null ? null : standsAt.get(signed);
        if (belongsTo != null) {
            if (belongsTo.equals(movedTo)) {
                exchanged(place, belongsTo);
                return;
            }
            renumbered.add(place, belongsTo);
        }
        if (place.event().missing() || belongsTo != null) {
            if (movedTo == null) {
                gone(place, signed);
            }
        } else if (stands != null && elsewhere.containsKey(stands)) {
            Map<String, String> facts = EventFacts.of(place.position(), place.event());
            facts.put("other", String.valueOf(elsewhere.get(stands)));
            findings.add(AuditFinding.at(place.position(), AuditFindingKind.EVENT_TWICE, facts));
            if (movedTo == null) {
                gone(place, signed);
            }
        } else if (movedTo != null) {
            findings.add(
                    AuditFinding.at(
                            place.position(),
                            AuditFindingKind.EVENT_INSERTED,
                            EventFacts.of(place.position(), place.event())));
        } else {
            altered(place);
        }
    }

    private void exchanged(PositionCopies place, long other) {
        if (place.position() < other) {
            Map<String, String> facts = place.facts();
            facts.put("other", String.valueOf(other));
            findings.add(
                    AuditFinding.at(place.position(), AuditFindingKind.EVENTS_EXCHANGED, facts));
        }
    }

    private void gone(PositionCopies place, @Nullable Hash signed) {
        if (signed != null && unplaced.remove(signed) != null) {
            findings.add(
                    AuditFinding.at(
                            place.position(), AuditFindingKind.POSITION_LOST, place.facts()));
        } else {
            missing.add(place);
        }
    }

    private void altered(PositionCopies place) {
        List<AuditFindingKind> kinds = new ArrayList<>();
        if (place.event().withheld()) {
            kinds.add(AuditFindingKind.WITHHELD);
        }
        if (place.entry() != null && place.leaf() != null) {
            kinds.addAll(
                    LeafDifference.kinds(place.entry(), place.leaf(), place.event().withheld()));
        } else if (place.entry() == null) {
            kinds.add(AuditFindingKind.EVENT_REPLACED);
        }
        kinds.forEach(kind -> findings.add(AuditFinding.at(place.position(), kind, place.facts())));
    }
}
