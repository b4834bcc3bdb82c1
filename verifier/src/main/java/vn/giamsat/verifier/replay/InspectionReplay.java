package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The case itself: opened once, worked on, concluded, closed. */
final class InspectionReplay {

    private static final Set<String> OPENING_TO_UNIT =
            Set.of(
                    "inspection.inspection-announced",
                    "inspection.self-report-received",
                    "inspection.supplement-requested",
                    "inspection.session-held",
                    "inspection.adoption-conference-held",
                    "inspection.notice-delivered");

    private final String id;
    private final StageReplay stage = new StageReplay();
    private final ClockReplay clock = new ClockReplay();
    private final FindingsReplay findings = new FindingsReplay();
    private final FilesReplay files = new FilesReplay();
    private final ConclusionReplay conclusion = new ConclusionReplay();
    private final Map<String, @Nullable Object> days = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private @Nullable Content opened;
    private @Nullable String theme;
    private boolean illustrated;
    private boolean openToUnit;
    private int sessions;
    private int supplements;
    private int drafts;
    private @Nullable String conference;

    InspectionReplay(String id) {
        this.id = id;
    }

    String delegation() {
        return opening().text("delegation");
    }

    String subject() {
        return opening().text("subject");
    }

    /** The recommendations of the notice, and to whom each is addressed. */
    Map<String, String> drawn() {
        return conclusion.drawn();
    }

    private Content opening() {
        if (opened == null) {
            throw new NotReplayable("a case that was never opened");
        }
        return opened;
    }

    void take(Fact fact) {
        if (!fact.id().equals(id)) {
            throw new NotReplayable("of another case: " + fact.id());
        }
        illustrated |= fact.illustration();
        openToUnit |= OPENING_TO_UNIT.contains(fact.name());
        stage.take(fact);
        clock.take(fact);
        files.take(fact);
        if (!findings.take(fact) && !conclusion.take(fact)) {
            work(fact);
        }
    }

    private void work(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "inspection.inspection-opened" -> {
                opened = said;
                theme = said.text("theme");
            }
            case "inspection.inspection-announced" ->
                    days.put("announced", said.textOrNull("occurredOn"));
            case "inspection.self-report-received" ->
                    days.put("self-reported", said.textOrNull("occurredOn"));
            case "inspection.supplement-requested" -> {
                asked.add(said.text("request"));
                supplements++;
            }
            case "inspection.supplement-received" -> {
                String request = said.textOrNull("request");
                supplements += request != null && asked.contains(request) ? 0 : 1;
            }
            case "inspection.session-held" -> sessions++;
            case "inspection.inspection-adjusted" ->
                    theme = said.textOrNull("theme") == null ? theme : said.text("theme");
            case "inspection.draft-report-prepared" -> drafts++;
            case "inspection.adoption-conference-held" -> conference = said.text("outcome");
            case "inspection.reported-to-issuer" ->
                    days.put("reported", said.textOrNull("occurredOn"));
            case "inspection.self-report-returned",
                    "inspection.inspection-extended",
                    "inspection.time-limit-bound",
                    "inspection.due-date-awaited",
                    "inspection.due-date-counted",
                    "inspection.returned-for-more-work",
                    "inspection.examined-member-named",
                    "inspection.examined-member-withdrawn",
                    "inspection.evidence-added",
                    "inspection.evidence-withdrawn",
                    "inspection.late-paper-appended",
                    "inspection.oral-remarks-recorded",
                    "inspection.upward-request-recorded",
                    "inspection.correction-delivered",
                    "inspection.superior-directed" -> {
                // known, and told above or in no printed state
            }
            default -> throw new NotKnown(fact.name());
        }
    }

    void print(StateText text, Map<String, String> unitNames) {
        text.say("case", id)
                .say("case.kind", opening().text("kind"))
                .say("case.theme", theme)
                .say("case.subject", subject())
                .say("case.subject.name", unitNames.get(subject()))
                .say("case.stage", stage.stage())
                .say("case.illustrated", illustrated)
                .say("case.open-to-unit", openToUnit)
                .say("case.opened-on", opening().textOrNull("occurredOn"))
                .say("case.announced-on", days.get("announced"))
                .say("case.self-reported-on", days.get("self-reported"));
        clock.print(text);
        text.say("case.sessions", sessions)
                .say("case.supplements", supplements)
                .say("case.drafts", drafts)
                .say("case.conference", conference)
                .say("case.reported-on", days.get("reported"));
        conclusion.print(text);
        files.print(text);
    }

    void printFindings(StateText text) {
        findings.print(text);
    }
}
