package vn.giamsat.view.read;

import java.util.function.UnaryOperator;

/**
 * The conditions a scope puts on rows; every finder of cases uses them, so that nobody sees by one
 * way what another way hides. Rows of the past are shown to a unit only if it could see them then
 * and may see them now.
 */
public final class Rights {

    private static final String READER = "scope";
    private static final String EYES = "eyes";

    private Rights() {}

    /** Whether the reader sees the inner work of the delegation. */
    public static String inside(String delegation) {
        return "(%s and %s)".formatted(covers(READER, delegation), covers(EYES, delegation));
    }

    /** Whether the reader answers for the subject of a case that has been opened to it. */
    public static String subject(String caseFile) {
        return concerns(
                "view.case_file",
                caseFile,
                caseFile + ".open_to_unit",
                "now.open_to_unit",
                "subject");
    }

    /**
     * Whether the reader answers for the unit to which the recommendation is addressed, and the
     * notice had been delivered to that unit by the moment.
     */
    public static String addressee(String followUp, Moment moment) {
        return concerns(
                "view.follow_up", followUp, delivered(followUp, moment), "true", "addressee");
    }

    /** Whether the notice that states the recommendation has been delivered to its addressee. */
    public static String delivered(String followUp, Moment moment) {
        return """
        exists (select from view.case_file notice
                 where notice.inspection = %1$s.inspection and %2$s
                   and notice.notice_reached @> to_jsonb(%1$s.addressee))
        """
                .formatted(followUp, moment.of("notice"));
    }

    /** Whether the subject of the case has the notice of its result. */
    public static String subjectHasNotice(String caseFile) {
        return "(%1$s.notice_reached @> to_jsonb(%1$s.subject))".formatted(caseFile);
    }

    /** Whether the finding of the case has been shown to the unit. */
    public static String shown(String finding, String caseFile) {
        return "(%s.shown is not null and (%s or %s))"
                .formatted(
                        finding,
                        covers(READER, caseFile + ".delegation"),
                        still("view.finding", finding, "now.shown is not null"));
    }

    private static String concerns(String table, String row, String then, String now, String unit) {
        UnaryOperator<String> covered = whose -> covers(whose, row + ".delegation");
        return "(%s and (%s or %s) and (%s or %s and %s))"
                .formatted(
                        then,
                        covered.apply(EYES),
                        answersFor(EYES, row + "." + unit),
                        covered.apply(READER),
                        answersFor(READER, row + "." + unit),
                        still(table, row, now + " and " + answersFor(READER, "now." + unit)));
    }

    /** Whether what was shown of the row is shown of it now too, or is read inside anyway. */
    public static String stillShown(String table, String row, String shownNow) {
        return "(%s or %s)"
                .formatted(covers(READER, row + ".delegation"), still(table, row, shownNow));
    }

    /** A row that stands now need not be compared with itself. */
    private static String still(String table, String row, String holdsNow) {
        return """
        (%2$s.until is null
         or exists (select from %1$s now
                     where now.key = %2$s.key and now.until is null and %3$s))
        """
                .formatted(table, row, holdsNow);
    }

    private static String covers(String whose, String delegation) {
        return "(:%1$s_all or %2$s = any(cast(:%1$s_delegations as uuid[])))"
                .formatted(whose, delegation);
    }

    private static String answersFor(String whose, String unit) {
        return "(%2$s = any(cast(:%1$s_units as uuid[])))".formatted(whose, unit);
    }
}
