package vn.giamsat.verifier.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of a case in the order in which they were recorded. */
final class FindingsReplay {

    private static final List<String> STATES =
            List.of("DRAFT", "IN_REVIEW", "APPROVED", "SHOWN", "WITHDRAWN");

    private final Map<String, FindingReplay> all = new LinkedHashMap<>();

    /** Whether the event was about a finding. */
    boolean take(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "inspection.finding-recorded" ->
                    all.put(said.text("finding"), new FindingReplay(said.text("finding"), said));
            case "inspection.finding-submitted-for-review" -> of(said).become("IN_REVIEW");
            case "inspection.finding-approved" -> of(said).become("APPROVED");
            case "inspection.finding-returned" -> of(said).become("DRAFT");
            case "inspection.finding-shown-to-unit" -> of(said).show();
            case "inspection.finding-amended" -> of(said).amend(said);
            case "inspection.finding-withdrawn" -> of(said).become("WITHDRAWN");
            default -> {
                return false;
            }
        }
        return true;
    }

    private FindingReplay of(Content said) {
        FindingReplay finding = all.get(said.text("finding"));
        if (finding == null) {
            throw new NotReplayable("about a finding that was not recorded");
        }
        return finding;
    }

    void print(StateText text) {
        text.say("findings", all.size());
        for (String state : STATES) {
            text.say(
                    "findings." + state,
                    all.values().stream().filter(each -> each.state().equals(state)).count());
        }
        all.values().forEach(each -> each.print(text));
    }
}
