package vn.giamsat.api.casepackage;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.view.casefile.CaseClock;
import vn.giamsat.view.casefile.CaseFieldwork;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseFiling;
import vn.giamsat.view.casefile.CaseMatter;
import vn.giamsat.view.casefile.CaseOutcome;
import vn.giamsat.view.casefile.CaseReporting;
import vn.giamsat.view.casefile.CaseStanding;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.finding.FindingState;
import vn.giamsat.view.followup.AnswersOfUnit;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.FollowUpRow;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Prints the states of a case as the office shows them. The verifier comes to the same lines by
 * replaying the events, or says which line differs.
 */
final class CaseStates {

    static final String HEADING = "giamsat-case-states/v1";

    private CaseStates() {}

    static byte[] of(PackagedCase packaged, int events) {
        StateLines lines = new StateLines(HEADING);
        lines.say("position", packaged.position()).say("events", events);
        begin(lines, packaged);
        work(lines, packaged.file());
        conclude(lines, packaged.file().outcome());
        file(lines, packaged.file().filing());
        lines.say("case.files", packaged.evidence().size())
                .say(
                        "case.files.withdrawn",
                        packaged.evidence().stream()
                                .filter(file -> file.withdrawnBecause() != null)
                                .count());
        delegation(lines, packaged.delegation());
        findings(lines, packaged.findings());
        recommendations(lines, packaged);
        return lines.bytes();
    }

    private static void begin(StateLines lines, PackagedCase packaged) {
        CaseMatter matter = packaged.file().matter();
        CaseStanding standing = packaged.file().standing();
        lines.say("case", matter.inspection())
                .say("case.kind", matter.kind())
                .say("case.theme", matter.theme())
                .say("case.subject", matter.subject())
                .say("case.subject.name", packaged.unitNames().get(matter.subject()))
                .say("case.stage", standing.stage())
                .say("case.illustrated", standing.illustrated())
                .say("case.open-to-unit", standing.openToUnit())
                .say("case.opened-on", packaged.file().clock().openedOn());
    }

    private static void work(StateLines lines, CaseFileRow file) {
        CaseClock clock = file.clock();
        CaseFieldwork fieldwork = file.fieldwork();
        CaseReporting reporting = file.reporting();
        lines.say("case.announced-on", on(clock.announcement(), a -> a.occurredOn()))
                .say("case.self-reported-on", on(fieldwork.selfReport(), r -> r.occurredOn()))
                .say("case.clock-started-on", clock.clockStartedOn())
                .say("case.due-on", clock.dueOn())
                .say("case.extension-days", clock.extensionDays())
                .say("case.sessions", fieldwork.sessions().size())
                .say("case.supplements", fieldwork.supplements().size())
                .say("case.drafts", reporting.drafts().size())
                .say(
                        "case.conference",
                        reporting.lastConference().map(c -> c.outcome()).orElse(null))
                .say("case.reported-on", on(reporting.report(), r -> r.occurredOn()));
    }

    private static void conclude(StateLines lines, CaseOutcome outcome) {
        ConclusionIssued conclusion = outcome.conclusion();
        Document notice = on(conclusion, c -> c.notice());
        lines.say("case.conclusion", number(notice))
                .say("case.conclusion.date", on(notice, n -> n.date()))
                .say("case.conclusion.summary", on(conclusion, c -> c.summary()))
                .say("case.corrections", outcome.corrections().size())
                .say("case.delivered-on", on(outcome.delivery(), d -> d.occurredOn()))
                .say("case.escalated-to", on(outcome.escalation(), e -> e.newInspection()));
    }

    private static void file(StateLines lines, CaseFiling filing) {
        lines.say("case.closed-on", on(filing.closing(), c -> c.occurredOn()))
                .say("case.archive", on(filing.archiving(), a -> a.archive()));
    }

    private static void delegation(StateLines lines, DelegationRow delegation) {
        lines.say("delegation", delegation.matter().delegation())
                .say("delegation.name", delegation.matter().name())
                .say("delegation.state", delegation.state())
                .say("delegation.decision", number(delegation.founding().decision()))
                .say("delegation.members", delegation.team().members().size());
    }

    private static void findings(StateLines lines, List<FindingRow> findings) {
        lines.say("findings", findings.size());
        for (FindingState state : FindingState.values()) {
            long count = findings.stream().filter(row -> row.status().state() == state).count();
            lines.say("findings." + state, count);
        }
        for (FindingRow row : findings) {
            String name = "finding." + row.finding();
            lines.say(name, row.status().state())
                    .say(name + ".kind", row.words().kind())
                    .say(name + ".reference", row.words().content().reference())
                    .say(name + ".text", row.words().content().text())
                    .say(name + ".amendments", row.writtenBy().amendments())
                    .say(name + ".shown", row.shown() != null);
        }
    }

    private static void recommendations(StateLines lines, PackagedCase packaged) {
        List<FollowUp> recommendations = packaged.recommendations();
        lines.say("recommendations", recommendations.size())
                .say(
                        "recommendations.open",
                        recommendations.stream()
                                .filter(found -> found.row().status().open())
                                .count());
        for (FollowUp found : recommendations) {
            UUID addressee = found.row().asked().addressee();
            recommendation(lines, found.row(), packaged.unitNames().get(addressee));
        }
    }

    private static void recommendation(
            StateLines lines, FollowUpRow row, @Nullable String addressee) {
        String name = "recommendation." + row.recommendation();
        AnswersOfUnit answers = row.answers();
        lines.say(name, row.status().state())
                .say(name + ".reference", row.asked().reference())
                .say(name + ".text", row.asked().text())
                .say(name + ".addressee", row.asked().addressee())
                .say(name + ".addressee.name", addressee)
                .say(name + ".due-on", row.due().dueOn())
                .say(name + ".due-on.changes", row.due().dueHistory().size())
                .say(name + ".acknowledged", answers.acknowledgement().acknowledged())
                .say(name + ".responses", answers.results().responses())
                .say(name + ".decided", on(answers.results().lastDecision(), d -> d.outcome()))
                .say(name + ".extension-asked", row.due().waitingExtension() != null)
                .say(name + ".progress-reports", answers.progressReports())
                .say(name + ".reminders", row.followedUpBy().reminders())
                .say(name + ".reopenings", row.ending().reopenings())
                .say(name + ".closed-on", row.ending().closedOn());
    }

    private static @Nullable String number(@Nullable Document document) {
        return on(document, d -> d.symbol() != null ? d.symbol() : d.number());
    }

    private static <T, S> @Nullable S on(@Nullable T thing, Function<T, @Nullable S> part) {
        return thing == null ? null : part.apply(thing);
    }
}
