package vn.giamsat.verifier.replay;

import java.util.HashSet;
import java.util.Set;

/** How many files were handed in for a case, and how many of its evidence were withdrawn. */
final class FilesReplay {

    private final Set<String> evidence = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    private int papers;

    /** Takes the files of any event of the case. */
    void take(Fact fact) {
        Content said = fact.content();
        switch (fact.name()) {
            case "inspection.evidence-added", "inspection.late-paper-appended" ->
                    evidence.add(said.text("evidence"));
            case "inspection.evidence-withdrawn" -> withdrawn.add(said.text("evidence"));
            case "inspection.self-report-received", "inspection.supplement-received" ->
                    papers += said.list("files").size();
            case "inspection.draft-report-prepared" -> paper(said, "file");
            case "inspection.adoption-conference-held" -> paper(said, "minutes");
            default -> {
                // brings no file
            }
        }
    }

    private void paper(Content said, String field) {
        papers += said.partOrNull(field) == null ? 0 : 1;
    }

    void print(StateText text) {
        text.say("case.files", evidence.size() + papers)
                .say("case.files.withdrawn", withdrawn.size());
    }
}
