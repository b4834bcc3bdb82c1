package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The delegation: how it came about, and who belongs to it. */
final class DelegationReplay {

    private @Nullable String name;
    private @Nullable String state;
    private @Nullable String decision;
    private final List<String> members = new ArrayList<>();

    void take(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "delegation.delegation-proposed" -> {
                name = said.text("name");
                state = "PROPOSED";
            }
            case "delegation.delegation-founded", "delegation.proposal-approved" -> found(said);
            case "delegation.proposal-returned" -> state = "RETURNED";
            case "delegation.proposal-resubmitted" -> state = "PROPOSED";
            case "delegation.decision-recorded" ->
                    decision = Content.numberOf(said.part("decision"));
            case "delegation.plan-decided" -> state = "PLANNED";
            case "delegation.member-appointed" -> appoint(said.part("member"));
            case "delegation.member-replaced" -> {
                release(said.text("leaving"));
                appoint(said.part("successor"));
            }
            case "delegation.member-released" -> release(said.text("leaving"));
            case "delegation.delegation-disbanded" -> state = "DISBANDED";
            case "delegation.plan-adjusted",
                    "delegation.report-outline-issued",
                    "delegation.work-assigned" -> {
                // changes none of the states that are printed
            }
            default -> throw new NotKnown(fact.name());
        }
    }

    private void found(Content said) {
        name = said.text("name");
        state = "FOUNDED";
        decision = Content.numberOf(said.partOrNull("decision"));
        members.clear();
        said.parts("members").forEach(this::appoint);
    }

    private void appoint(Content member) {
        members.add(member.text("member"));
    }

    private void release(String leaving) {
        members.removeIf(leaving::equals);
    }

    void print(StateText text, String id) {
        text.say("delegation", id)
                .say("delegation.name", name)
                .say("delegation.state", state)
                .say("delegation.decision", decision)
                .say("delegation.members", members.size());
    }
}
