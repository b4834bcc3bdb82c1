package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.delegation.event.WorkAssigned;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Delegations by name, theme, issuer, people and plan. A unit finds what it learns of the
 * delegation that comes to it: not how it came about, plans and divides its work.
 */
final class DelegationEntries {

    private DelegationEntries() {}

    static @Nullable EntryChange of(DelegationEvent event) {
        return switch (event) {
            case DelegationProposed e ->
                    begun(e.delegation(), e.name(), e.theme(), e.issuer().name(), List.of());
            case DelegationFounded e -> founded(e);
            case ProposalReturned e -> to(e.delegation(), d -> d.keep(Place.REASON, e.reason()));
            case ProposalResubmitted e -> to(e.delegation(), d -> d.retell(Place.THEME, e.theme()));
            case ProposalApproved e ->
                    to(
                            e.delegation(),
                            d -> {
                                d.title(e.name());
                                keep(d, e.members());
                            });
            case DecisionRecorded _ -> null;
            case PlanDecided e ->
                    to(
                            e.delegation(),
                            d -> {
                                d.inside.put(Place.PLAN, e.content());
                                d.keep(Place.PLAN, e.methods());
                            });
            case PlanAdjusted e ->
                    to(
                            e.delegation(),
                            d -> {
                                d.keep(Place.PLAN, e.content());
                                d.keep(Place.REASON, e.reason());
                            });
            case ReportOutlineIssued e -> to(e.delegation(), d -> d.tell(Place.OUTLINE, e.text()));
            case WorkAssigned e -> to(e.delegation(), d -> d.keep(Place.ASSIGNMENT, e.task()));
            case MemberAppointed e -> to(e.delegation(), d -> keep(d, List.of(e.member())));
            case MemberReplaced e -> to(e.delegation(), d -> keep(d, List.of(e.successor())));
            case MemberReleased _ -> null;
            case DelegationDisbanded e -> to(e.delegation(), d -> d.keep(Place.REASON, e.reason()));
        };
    }

    private static EntryChange founded(DelegationFounded e) {
        return begun(e.delegation(), e.name(), e.theme(), e.issuer().name(), e.members());
    }

    private static EntryChange begun(
            UUID delegation, String name, String theme, String issuer, List<Member> members) {
        return EntryChange.begin(
                SearchKind.DELEGATION,
                delegation,
                draft -> {
                    draft.about(delegation);
                    draft.ofDelegation(delegation);
                    draft.title(name);
                    draft.retell(Place.THEME, theme);
                    draft.retell(Place.ISSUER, issuer);
                    keep(draft, members);
                });
    }

    /** Who left was a member, and insiders find it by them; the unit is shown who is one now. */
    private static void keep(EntryDraft draft, List<Member> members) {
        members.forEach(member -> draft.keep(Place.MEMBER, NamedPerson.of(member.person())));
    }

    private static EntryChange to(UUID delegation, Consumer<EntryDraft> change) {
        return EntryChange.of(SearchKind.DELEGATION, delegation, change);
    }

    /** The papers; in the register of the unit only those it is shown. */
    static List<EntryChange> papers(DelegationEvent event, RecordedEvent recorded) {
        Consumer<EntryDraft> matter = draft -> draft.ofDelegation(event.delegation());
        DocumentEntries papers = new DocumentEntries(recorded, matter);
        return switch (event) {
            case DelegationProposed e -> papers.shown(e.basis()).inner(e.proposal()).changes();
            case DelegationFounded e -> papers.shown(e.basis()).shown(e.decision()).changes();
            case ProposalReturned _, WorkAssigned _ -> List.of();
            case ProposalResubmitted e -> papers.inner(e.proposal()).changes();
            case ProposalApproved e -> papers.shown(e.decision()).changes();
            case DecisionRecorded e -> papers.no(e.former()).shown(e.decision()).changes();
            case PlanDecided e -> papers.inner(e.plan()).changes();
            case PlanAdjusted e -> papers.inner(e.adjustment()).changes();
            case ReportOutlineIssued e -> papers.shown(e.outline()).changes();
            case MemberAppointed e -> papers.inner(e.decision()).changes();
            case MemberReplaced e -> papers.inner(e.decision()).changes();
            case MemberReleased e -> papers.inner(e.decision()).changes();
            case DelegationDisbanded e -> papers.inner(e.document()).changes();
        };
    }
}
