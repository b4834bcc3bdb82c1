package vn.giamsat.verifier.replay;

import java.util.List;

/** How far the case has come; it falls back only where the procedure says so. */
final class StageReplay {

    private static final List<String> ORDER =
            List.of(
                    "OPENED",
                    "ANNOUNCED",
                    "SELF_REPORT_RECEIVED",
                    "AT_WORK",
                    "DRAFTED",
                    "ADOPTED",
                    "REPORTED",
                    "CONCLUDED",
                    "DELIVERED",
                    "CLOSED",
                    "ARCHIVED");

    private String stage = "OPENED";

    void take(Fact fact) {
        switch (fact.name()) {
            case "inspection.inspection-announced" -> reach("ANNOUNCED");
            case "inspection.self-report-received" -> reach("SELF_REPORT_RECEIVED");
            case "inspection.self-report-returned" ->
                    stage = stage.equals("SELF_REPORT_RECEIVED") ? "ANNOUNCED" : stage;
            case "inspection.session-held" -> reach("AT_WORK");
            case "inspection.draft-report-prepared" -> reach("DRAFTED");
            case "inspection.adoption-conference-held" ->
                    reach(fact.content().text("outcome").equals("ADOPTED") ? "ADOPTED" : "DRAFTED");
            case "inspection.reported-to-issuer" -> reach("REPORTED");
            case "inspection.returned-for-more-work" -> stage = "AT_WORK";
            case "inspection.conclusion-issued" -> reach("CONCLUDED");
            case "inspection.notice-delivered" -> reach("DELIVERED");
            case "inspection.case-file-closed" -> reach("CLOSED");
            case "inspection.case-file-archived" -> reach("ARCHIVED");
            default -> {
                // the case stays where it is
            }
        }
    }

    private void reach(String reached) {
        if (ORDER.indexOf(stage) < ORDER.indexOf(reached)) {
            stage = reached;
        }
    }

    String stage() {
        return stage;
    }
}
