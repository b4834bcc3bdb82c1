package vn.giamsat;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.account.AccountDoor;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.calendar.CalendarYearDoor;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.crosscheck.rule.CrossCheckRule;
import vn.giamsat.deadline.DeadlineRuleDoor;
import vn.giamsat.delegation.DelegationDoor;
import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.extensioncap.ExtensionCapDoor;
import vn.giamsat.inspection.InspectionDoor;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.integrity.AuditedLogDoor;
import vn.giamsat.period.ReportingPeriodDoor;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.policy.Policy;
import vn.giamsat.policy.WhenConclusionIssuedThenOpenRecommendations;
import vn.giamsat.policy.WhenDaysOffAnnouncedThenCountDueDates;
import vn.giamsat.policy.WhenDaysOffAwaitedThenCountDueDate;
import vn.giamsat.policy.WhenDaysOffCorrectedThenCountDueDates;
import vn.giamsat.policy.WhenDueDateAwaitedThenAwaitDaysOff;
import vn.giamsat.policy.WhenInspectionEscalatedThenProposeDelegationAndOpenInspection;
import vn.giamsat.recommendation.RecommendationDoor;
import vn.giamsat.rule.OccasionRule;
import vn.giamsat.rule.Rule;
import vn.giamsat.unit.UnitDoor;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.value.CaseAtUnit;
import vn.giamsat.value.DocumentSeries;
import vn.giamsat.value.ReportingDays;
import vn.giamsat.value.UniqueKey;
import vn.giamsat.value.UnitName;
import vn.giamsat.value.Username;

import java.util.ArrayList;
import java.util.List;

/** The door of the write side: its aggregates, its policies and what may exist only once. */
public final class InspectionDomain implements ConfigurerModule {

    private static final List<AggregateDoor> DOORS =
            List.of(
                    new AccountDoor(),
                    new UnitDoor(),
                    new DelegationDoor(),
                    new InspectionDoor(),
                    new RecommendationDoor(),
                    new ReportingPeriodDoor(),
                    new DeadlineRuleDoor(),
                    new CalendarYearDoor(),
                    new ExtensionCapDoor(),
                    new AuditedLogDoor());

    private static final List<Policy<?>> POLICIES =
            List.of(
                    new WhenConclusionIssuedThenOpenRecommendations(),
                    new WhenInspectionEscalatedThenProposeDelegationAndOpenInspection(),
                    new WhenDueDateAwaitedThenAwaitDaysOff(),
                    new WhenDaysOffAwaitedThenCountDueDate(),
                    new WhenDaysOffAnnouncedThenCountDueDates(),
                    new WhenDaysOffCorrectedThenCountDueDates());

    @Override
    public void configureModule(Configurer configurer) {
        configurer.registerComponent(Histories.class, InspectionDomain::histories);
        DOORS.forEach(door -> door.configureModule(configurer));
    }

    /** Read from the event store as aggregates are, so the same guard against stale reads holds. */
    private static Histories histories(Configuration axon) {
        return aggregate ->
                axon.eventStore()
                        .readEvents(aggregate.toString())
                        .asStream()
                        .map(message -> (DomainEvent) message.getPayload())
                        .toList();
    }

    /** One for each aggregate: the only list of them. */
    public static List<AggregateDoor> doors() {
        return DOORS;
    }

    /** Every rule: those that hold for any fact, each aggregate's own. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(OccasionRule.values()));
        rules.addAll(List.of(CrossCheckRule.values()));
        DOORS.forEach(door -> rules.addAll(door.rules()));
        return List.copyOf(rules);
    }

    /** What follows from an event without anybody asking. */
    public static List<Policy<?>> policies() {
        return POLICIES;
    }

    /** The kinds of events that lay claim to something, be it only sometimes. */
    public static List<Class<? extends DomainEvent>> claimingEvents() {
        return List.of(
                AccountOpened.class,
                DelegationFounded.class,
                ProposalApproved.class,
                DecisionRecorded.class,
                ConclusionIssued.class,
                UnitRegistered.class,
                UnitRenamed.class,
                InspectionOpened.class,
                ReportingPeriodOpened.class);
    }

    /**
     * What the event lays claim to in the whole office: user names, numbers of papers, names of
     * units, the case of a delegation at a unit, and the days of reporting periods.
     */
    public static List<UniqueKey> uniqueKeys(DomainEvent event) {
        return switch (event) {
            case AccountOpened opened -> List.of(Username.keyOf(opened.username()));
            case DelegationFounded founded -> DocumentSeries.keysOf(founded.decision());
            case ProposalApproved approved -> DocumentSeries.keysOf(approved.decision());
            case DecisionRecorded recorded ->
                    DocumentSeries.keysGained(recorded.decision(), recorded.former());
            case ConclusionIssued issued -> DocumentSeries.keysOf(issued.notice());
            case UnitRegistered registered when registered.namesake() == null ->
                    List.of(UnitName.keyOf(registered.name()));
            case UnitRenamed renamed when renamed.namesake() == null ->
                    List.of(UnitName.keyOf(renamed.name()));
            // a second case of the delegation at the unit is right only with its reason
            case InspectionOpened opened when opened.departure() == null ->
                    List.of(CaseAtUnit.keyOf(opened.delegation(), opened.subject()));
            case ReportingPeriodOpened opened ->
                    ReportingDays.keysOf(
                            opened.body(),
                            opened.kind().name(),
                            opened.firstDay(),
                            opened.lastDay());
            default -> List.of(); // the family of all events is open, most claim nothing
        };
    }
}
