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
                String dated = decision == null ? null : decision.textOrNull("date");
                String founded = said.textOrNull("clockFrom");
                start("DECISION", founded == null ? dated : founded, said);
            }
            case "inspection.self-report-received" ->
                    start("SELF_REPORT_RECEIVED", said.textOrNull("occurredOn"), said);
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
            case "inspection.time-limit-bound" -> {
                startsAt = said.part("limit").text("startsAt");
                startedOn = said.textOrNull("startedOn");
                dueOn = said.textOrNull("dueOn");
            }
            case "inspection.due-date-awaited" -> dueOn = null;
            case "inspection.due-date-counted" -> dueOn = said.text("dueOn");
            default -> {
                // the clock runs on
            }
        }
    }

    private void start(String by, @Nullable String on, Content said) {
        String due = said.textOrNull("dueOn");
        if (by.equals(startsAt) && on != null || due != null) {
            startedOn = on;
            dueOn = due;
        }
    }

    void print(StateText text) {
        text.say("case.clock-started-on", startedOn)
                .say("case.due-on", dueOn)
                .say("case.extension-days", extensionDays);
    }
}
