package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

/** The time the delegation has at the unit: from when, until when, how often extended. */
final class ClockReplay {

    private @Nullable String startsAt;
    private @Nullable String startedOn;
    private @Nullable String dueOn;
    private long extensionDays;

    void take(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "inspection.inspection-opened" -> {
                Content limit = said.partOrNull("limit");
                startsAt = limit == null ? null : limit.textOrNull("startsAt");
            }
            case "inspection.inspection-announced" -> {
                Content decision = said.partOrNull("decision");
                if (decision != null) {
                    start(decision.textOrNull("date"), said);
                }
            }
            case "inspection.self-report-received" -> start(said.textOrNull("occurredOn"), said);
            case "inspection.self-report-returned" -> {
                if ("SELF_REPORT_RECEIVED".equals(startsAt)) {
                    startedOn = null;
                    dueOn = null;
                }
            }
            case "inspection.inspection-extended" -> {
                extensionDays += said.number("days");
                dueOn = said.textOrNull("dueOn");
            }
            default -> {
                // the clock runs on
            }
        }
    }

    private void start(@Nullable String on, Content said) {
        if (said.textOrNull("dueOn") != null) {
            startedOn = on;
            dueOn = said.textOrNull("dueOn");
        }
    }

    void print(StateText text) {
        text.say("case.clock-started-on", startedOn)
                .say("case.due-on", dueOn)
                .say("case.extension-days", extensionDays);
    }
}
