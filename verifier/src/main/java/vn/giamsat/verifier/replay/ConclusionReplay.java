package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the case ends: its notice, what became of the notice, and of the file. */
final class ConclusionReplay {

    private @Nullable Content issued;
    private final Map<String, String> drawn = new LinkedHashMap<>();
    private int corrections;
    private @Nullable String deliveredOn;
    private @Nullable String escalatedTo;
    private @Nullable String closedOn;
    private @Nullable String archive;

    Map<String, String> drawn() {
        return drawn;
    }

    /** Whether the event was about the end of the case. */
    boolean take(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "inspection.conclusion-issued" -> {
                issued = said;
                said.parts("recommendations")
                        .forEach(r -> drawn.put(r.text("recommendation"), r.text("addressee")));
            }
            case "inspection.conclusion-corrected" -> corrections++;
            case "inspection.notice-delivered" -> deliveredOn = said.textOrNull("occurredOn");
            case "inspection.inspection-escalated" -> escalatedTo = said.text("newInspection");
            case "inspection.case-file-closed" -> closedOn = said.textOrNull("occurredOn");
            case "inspection.case-file-archived" -> archive = said.text("archive");
            default -> {
                return false;
            }
        }
        return true;
    }

    void print(StateText text) {
        Content notice = issued == null ? null : issued.part("notice");
        text.say("case.conclusion", Content.numberOf(notice))
                .say("case.conclusion.date", notice == null ? null : notice.textOrNull("date"))
                .say("case.conclusion.summary", issued == null ? null : issued.text("summary"))
                .say("case.corrections", corrections)
                .say("case.delivered-on", deliveredOn)
                .say("case.escalated-to", escalatedTo)
                .say("case.closed-on", closedOn)
                .say("case.archive", archive);
    }
}
