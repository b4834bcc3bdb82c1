package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_DRAFT_REPORT_HAS_A_TEXT_OR_A_FILE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUBJECT_CHAIRS_THE_ADOPTION_CONFERENCE;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.inspection.command.PrepareDraftReport;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.util.Map;

/** The versions of the draft report, and the conferences at the unit that discussed them. */
final class DraftReport {

    private final CaseCourse course;
    private int latestVersion;
    private int adoptedVersion;

    DraftReport(CaseCourse course) {
        this.course = course;
    }

    @CommandHandler
    void decide(PrepareDraftReport command, Clock clock) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        require(
                RequiredWords.present(command.text()) || command.file() != null,
                A_DRAFT_REPORT_HAS_A_TEXT_OR_A_FILE);
        apply(
                new DraftReportPrepared(
                        command.inspection().value(),
                        command.text(),
                        command.file(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        latestVersion + 1));
    }

    @CommandHandler
    void decide(HoldAdoptionConference command, Clock clock) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        requireLatest(command.draftVersion());
        require(
                command.chairUnit().value().equals(course.subject()),
                THE_SUBJECT_CHAIRS_THE_ADOPTION_CONFERENCE);
        apply(
                new AdoptionConferenceHeld(
                        command.inspection().value(),
                        command.draftVersion(),
                        command.chair(),
                        command.chairUnit().value(),
                        command.minutesTaker(),
                        command.minutes(),
                        command.reservedOpinions(),
                        command.outcome(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @EventSourcingHandler
    void evolve(DraftReportPrepared event) {
        latestVersion = event.draftVersion();
    }

    @EventSourcingHandler
    void evolve(AdoptionConferenceHeld event) {
        adoptedVersion = event.outcome() == ConferenceOutcome.ADOPTED ? event.draftVersion() : 0;
    }

    /** The last conference adopted the version it discussed. */
    boolean isAdopted() {
        return adoptedVersion > 0;
    }

    /** Nought where the last conference adopted none. */
    int adoptedVersion() {
        return adoptedVersion;
    }

    int latestVersion() {
        return latestVersion;
    }

    boolean hasVersion(int version) {
        return version >= 1 && version <= latestVersion;
    }

    private void requireLatest(int version) {
        if (latestVersion == 0 || version != latestVersion) {
            throw new RuleViolated(
                    THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT,
                    Map.of(
                            "draftVersion", String.valueOf(version),
                            "latest", String.valueOf(latestVersion)));
        }
    }
}
