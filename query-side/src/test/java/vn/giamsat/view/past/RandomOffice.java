package vn.giamsat.view.past;

import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.Story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The history of an office as chance would have it: units are renamed, roles granted and withdrawn,
 * members come and go, cases are opened to units step by step, recommendations change hands.
 */
final class RandomOffice {

    final List<UUID> accounts = new ArrayList<>();
    final List<UUID> units = new ArrayList<>();
    final List<UUID> delegations = new ArrayList<>();
    final List<UUID> cases = new ArrayList<>();
    final List<UUID> recommendations = new ArrayList<>();
    final Map<UUID, List<UUID>> findings = new HashMap<>();
    final Lots lots;

    private final Random random;
    private final Story story = new Story();
    private final Map<UUID, Boolean> proposed = new HashMap<>();
    private final Map<UUID, UUID> delegationOf = new HashMap<>();
    private final Map<UUID, UUID> caseOf = new HashMap<>();
    private final Map<UUID, List<UUID>> evidence = new HashMap<>();
    private final Map<UUID, List<UUID>> examined = new HashMap<>();
    private final List<RoleGranted> grants = new ArrayList<>();
    private final List<MemberAppointed> members = new ArrayList<>();

    RandomOffice(long seed, int size) {
        random = new Random(seed);
        Map<String, Supplier<?>> known = new HashMap<>();
        known.put("account", () -> lots().anyOf(accounts));
        known.put("officer", () -> lots().anyOf(accounts));
        for (String name : List.of("unit", "addressee", "subject", "chairUnit", "parent")) {
            known.put(name, () -> lots().anyOf(units));
        }
        lots = new Lots(random, known);
        account();
        register();
        account();
        tell(make(DelegationFounded.class, "delegation", fresh(delegations)));
        open();
        recommend();
        while (story.last() < size) {
            next();
        }
    }

    private Lots lots() {
        return lots;
    }

    Story story() {
        return story;
    }

    private void next() {
        switch (random.nextInt(24)) {
            case 0 -> {
                if (accounts.size() < 24) {
                    account();
                }
            }
            case 1, 2 -> grant();
            case 3 -> revoke();
            case 4 -> ableOrNot();
            case 5 -> {
                if (units.size() < 10) {
                    register();
                }
            }
            case 6 -> tell(make(UnitRenamed.class, "unit", lots.anyOf(units)));
            case 7 -> found();
            case 8, 9 -> delegation();
            case 10 -> memberComesOrGoes();
            case 11 -> {
                if (cases.size() < 40) {
                    open();
                }
            }
            case 12 -> recommend();
            case 13 -> handOver();
            case 14, 15, 16, 17 -> recommendation();
            default -> inspection();
        }
    }

    private void account() {
        UUID account = fresh(accounts);
        // a user name is claimed: no two accounts ever bear the same
        tell(make(AccountOpened.class, "account", account, "username", "u" + accounts.size()));
        if (random.nextInt(4) > 0) {
            Role role = lots.anyOf(List.of(Role.values()));
            tell(new RoleGranted(account, role, units.isEmpty() ? null : lots.anyOf(units)));
        }
    }

    private void grant() {
        Role role = lots.anyOf(List.of(Role.values()));
        boolean everywhere = role != Role.UNIT_OFFICER && random.nextInt(6) == 0;
        RoleGranted granted =
                new RoleGranted(lots.anyOf(accounts), role, everywhere ? null : lots.anyOf(units));
        grants.add(granted);
        tell(granted);
    }

    private void revoke() {
        if (!grants.isEmpty()) {
            RoleGranted granted = grants.remove(random.nextInt(grants.size()));
            tell(new RoleRevoked(granted.account(), granted.role(), granted.unit(), "thôi giao"));
        }
    }

    private void ableOrNot() {
        UUID account = lots.anyOf(accounts);
        tell(
                random.nextInt(3) == 0
                        ? new AccountDisabled(account, "nghỉ")
                        : new AccountEnabled(account, "trở lại"));
    }

    private void register() {
        UUID unit = fresh(units);
        tell(make(UnitRegistered.class, "unit", unit));
    }

    private void found() {
        if (delegations.size() < 12) {
            Class<? extends DomainEvent> how =
                    lots.anyOf(List.of(DelegationFounded.class, DelegationProposed.class));
            UUID delegation = fresh(delegations);
            proposed.put(delegation, how == DelegationProposed.class);
            tell(make(how, "delegation", delegation));
        }
    }

    private void delegation() {
        Class<? extends DomainEvent> what =
                oneOf(DelegationEvent.class, DelegationFounded.class, DelegationProposed.class);
        UUID delegation = lots.anyOf(delegations);
        if (what != ProposalResubmitted.class || proposed.getOrDefault(delegation, false)) {
            tell(make(what, "delegation", delegation));
        }
    }

    private void memberComesOrGoes() {
        if (members.isEmpty() || random.nextBoolean()) {
            MemberAppointed appointed =
                    (MemberAppointed)
                            make(MemberAppointed.class, "delegation", lots.anyOf(delegations));
            members.add(appointed);
            tell(appointed);
        } else {
            MemberAppointed gone = members.remove(random.nextInt(members.size()));
            Member member = gone.member();
            tell(new MemberReleased(gone.delegation(), member.member(), null, "thôi", null, null));
        }
    }

    private void open() {
        UUID opened = fresh(cases);
        UUID delegation = lots.anyOf(delegations);
        delegationOf.put(opened, delegation);
        findings.put(opened, new ArrayList<>());
        evidence.put(opened, new ArrayList<>());
        examined.put(opened, new ArrayList<>());
        tell(make(InspectionOpened.class, "inspection", opened, "delegation", delegation));
    }

    private void inspection() {
        UUID inspection = lots.anyOf(cases);
        Class<? extends DomainEvent> what = oneOf(InspectionEvent.class, InspectionOpened.class);
        Map<String, UUID> given = new HashMap<>();
        given.put("inspection", inspection);
        given.put("delegation", delegationOf.get(inspection));
        boolean newEvidence = what == EvidenceAdded.class || what == LatePaperAppended.class;
        boolean told =
                put(what, "finding", what == FindingRecorded.class, findings, given)
                        && put(what, "member", what == ExaminedMemberNamed.class, examined, given)
                        && (what == FindingRecorded.class
                                || put(what, "evidence", newEvidence, evidence, given));
        if (told) {
            tell(lots.record(what, given));
        }
    }

    /** A new one of the case, or one that is there; whether there is one. */
    private boolean put(
            Class<?> event,
            String component,
            boolean anew,
            Map<UUID, List<UUID>> ofCases,
            Map<String, UUID> given) {
        boolean isAsked =
                Stream.of(event.getRecordComponents()).anyMatch(c -> c.getName().equals(component));
        List<UUID> there = ofCases.get(given.get("inspection"));
        if (!isAsked || !anew && there.isEmpty()) {
            return !isAsked;
        }
        given.put(component, anew ? fresh(there) : lots.anyOf(there));
        return true;
    }

    private void recommend() {
        if (recommendations.size() < 40) {
            UUID inspection = lots.anyOf(cases);
            UUID recommendation = fresh(recommendations);
            caseOf.put(recommendation, inspection);
            tell(opened(recommendation));
        }
    }

    /** The log knows no other way: it is opened anew for another unit. */
    private void handOver() {
        tell(opened(lots.anyOf(recommendations)));
    }

    private DomainEvent opened(UUID recommendation) {
        UUID inspection = caseOf.get(recommendation);
        return make(
                RecommendationOpened.class,
                "recommendation",
                recommendation,
                "inspection",
                inspection,
                "delegation",
                delegationOf.get(inspection));
    }

    private void recommendation() {
        Class<? extends DomainEvent> what =
                oneOf(RecommendationEvent.class, RecommendationOpened.class);
        tell(make(what, "recommendation", lots.anyOf(recommendations)));
    }

    private void tell(DomainEvent event) {
        story.by(lots.anyOf(accounts).toString()).then(event);
    }

    private UUID fresh(List<UUID> ids) {
        UUID id = lots.id();
        ids.add(id);
        return id;
    }

    private DomainEvent make(Class<? extends DomainEvent> type, Object... given) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            named.put((String) given[i], given[i + 1]);
        }
        return lots.record(type, named);
    }

    private Class<? extends DomainEvent> oneOf(
            Class<? extends DomainEvent> family, Class<?>... except) {
        List<Class<? extends DomainEvent>> members =
                Stream.<Class<?>>of(family.getPermittedSubclasses())
                        .filter(type -> !List.of(except).contains(type))
                        .<Class<? extends DomainEvent>>map(
                                type -> type.asSubclass(DomainEvent.class))
                        .toList();
        return lots.anyOf(members);
    }
}
