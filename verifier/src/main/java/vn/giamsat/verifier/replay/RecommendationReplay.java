package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** One recommendation between issuer, addressee and follow-up officer. */
final class RecommendationReplay {

    private final String id;
    private String inspection = "";
    private String addressee = "";
    private @Nullable String reference;
    private @Nullable String text;
    private String state = "";
    private @Nullable String dueOn;
    private int dueChanges;
    private boolean acknowledged;
    private int responses;
    private @Nullable String decided;
    private boolean extensionAsked;
    private int progressReports;
    private int reminders;
    private int reopenings;
    private @Nullable String closedOn;

    RecommendationReplay(String id) {
        this.id = id;
    }

    String inspection() {
        return inspection;
    }

    String addressee() {
        return addressee;
    }

    boolean isOpen() {
        return !state.equals("CLOSED") && !state.equals("CLOSED_BY_AUTHORITY");
    }

    void take(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "recommendation.recommendation-opened" -> open(said);
            case "recommendation.due-date-set" -> due(said.textOrNull("dueOn"));
            case "recommendation.recommendation-acknowledged" -> {
                acknowledged = true;
                state = state.equals("OPEN") ? "ACKNOWLEDGED" : state;
            }
            case "recommendation.progress-reported" -> progressReports++;
            case "recommendation.response-submitted" -> {
                state = "ANSWERED";
                responses++;
            }
            case "recommendation.response-withdrawn" -> state = "WITHDRAWN";
            case "recommendation.response-accepted" -> {
                decide("CONFIRMED");
                extensionAsked = false;
            }
            case "recommendation.response-accepted-in-part" -> {
                decide("CONFIRMED_IN_PART");
                dueIfSaid(said);
            }
            case "recommendation.response-rejected" -> decide("RETURNED");
            case "recommendation.extension-asked" -> extensionAsked = true;
            case "recommendation.extension-granted" -> {
                due(said.textOrNull("dueOn"));
                extensionAsked = false;
            }
            case "recommendation.extension-refused" -> extensionAsked = false;
            case "recommendation.reminder-sent" -> reminders++;
            case "recommendation.recommendation-closed" -> close("CLOSED", said);
            case "recommendation.recommendation-closed-by-authority" -> {
                close("CLOSED_BY_AUTHORITY", said);
                extensionAsked = false;
            }
            case "recommendation.recommendation-reopened" -> {
                state = "REOPENED";
                reopenings++;
                closedOn = null;
                dueIfSaid(said);
            }
            case "recommendation.follow-up-officer-assigned" -> said.part("officer").text("name");
            case "recommendation.remediation-planned" -> {
                // changes none of the states that are printed
            }
            default -> throw new NotKnown(fact.name());
        }
    }

    private void open(Content said) {
        inspection = said.text("inspection");
        addressee = said.text("addressee");
        reference = said.textOrNull("reference");
        text = said.text("text");
        dueOn = said.textOrNull("dueOn");
        state = "OPEN";
    }

    private void due(@Nullable String on) {
        dueOn = on;
        dueChanges++;
    }

    private void dueIfSaid(Content said) {
        if (said.textOrNull("dueOn") != null) {
            due(said.textOrNull("dueOn"));
        }
    }

    private void decide(String outcome) {
        state = outcome;
        decided = outcome;
    }

    private void close(String how, Content said) {
        state = how;
        closedOn = said.textOrNull("occurredOn");
    }

    void print(StateText lines, Map<String, String> unitNames) {
        String name = "recommendation." + id;
        lines.say(name, state)
                .say(name + ".reference", reference)
                .say(name + ".text", text)
                .say(name + ".addressee", addressee)
                .say(name + ".addressee.name", unitNames.get(addressee))
                .say(name + ".due-on", dueOn)
                .say(name + ".due-on.changes", dueChanges)
                .say(name + ".acknowledged", acknowledged)
                .say(name + ".responses", responses)
                .say(name + ".decided", decided)
                .say(name + ".extension-asked", extensionAsked)
                .say(name + ".progress-reports", progressReports)
                .say(name + ".reminders", reminders)
                .say(name + ".reopenings", reopenings)
                .say(name + ".closed-on", closedOn);
    }
}
