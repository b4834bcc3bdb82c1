package vn.giamsat.api.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.api.FormalCase;
import vn.giamsat.api.RunningProduct.Reply;

import java.time.Duration;

/**
 * Fault, input, answer: over who may move a due date, over days that are hardly meant, and over the
 * order of days. Each case stands where the fault was made: founded and opened, at work, adopted,
 * reported, or concluded and delivered.
 */
class OrderInTimeIT {

    private static FormalCase opened;
    private static FormalCase announced;
    private static FormalCase atWork;
    private static FormalCase adopted;
    private static FormalCase reported;
    private static FormalCase concluded;
    private static String recommendation;

    @BeforeAll
    static void enter() {
        opened = FormalCase.opened();
        announced = FormalCase.opened().announced();
        atWork = FormalCase.opened().announced().received().examined();
        adopted = FormalCase.opened().announced().received().examined().adopted();
        reported = FormalCase.opened().announced().received().examined().adopted().reported();
        concluded = FormalCase.opened().announced().received().examined().adopted().reported();
        recommendation = concluded.concluded();
        concluded.delivered();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                get("banhanh", "/api/recommendations/" + recommendation).status()
                                        == 200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // who may move a due date
                "a day set by accepting in part|theodoi|recommendations/R1/accept-response-in-part"
                        + "|{\"response\": \"R1\", \"accepted\": \"x\", \"remaining\": \"y\","
                        + " \"dueOn\": \"2025-06-30\", NOW}|400 dueOn UNKNOWN_FIELD",
                "a day set by re-opening|theodoi|recommendations/R1/reopen-recommendation"
                        + "|{\"reason\": \"x\", \"dueOn\": \"2030-01-01\", NOW}"
                        + "|400 dueOn UNKNOWN_FIELD",
                "a day set by the follow-up officer|theodoi|recommendations/R1/set-due-date"
                        + "|{\"dueOn\": \"2030-01-01\", \"reason\": \"x\", NOW}|403 not-permitted",
                "a day set by the delegation|bon|recommendations/R1/set-due-date"
                        + "|{\"dueOn\": \"2030-01-01\", \"reason\": \"x\", NOW}|403 not-permitted",
                "a day set without a reason|banhanh|recommendations/R1/set-due-date"
                        + "|{\"dueOn\": \"2030-01-01\", NOW}|400 reason MISSING",
                // days that are hardly meant
                "a due date of 2206|banhanh|recommendations/R1/set-due-date"
                        + "|{\"dueOn\": \"2206-12-31\", \"reason\": \"x\", NOW}"
                        + "|400 dueOn DAY_FAR_AHEAD",
                "a notice that is due in 2206|banhanh|inspections/REPORTED/issue-conclusion"
                        + "|NOTICE 2024-06-28 2206-12-31|400 recommendations[0].dueOn DAY_FAR_AHEAD",
                "a self-report due in 2072|bon|inspections/OPENED/announce-inspection"
                        + "|{ANNOUNCING, \"selfReportDueOn\": \"2072-01-01\", NOW}"
                        + "|400 selfReportDueOn DAY_FAR_AHEAD",
                "a supplement due in 2206|bon|inspections/ATWORK/request-supplement"
                        + "|{\"paper\": \"SUPPLEMENT\", \"about\": \"x\","
                        + " \"dueOn\": \"2206-01-01\", NOW}|400 dueOn DAY_FAR_AHEAD",
                "a unit of 1930|vanthu|units/register-unit"
                        + "|{\"name\": \"Chi bộ 1930\", \"validFrom\": \"1930-02-03\"}"
                        + "|400 validFrom DAY_LONG_AGO",
                "a period from 0202|banhanh|inspections/OPENED/adjust-inspection"
                        + "|{\"reason\": \"x\", \"periodExamined\": {\"from\": \"0202-01-01\"}, NOW}"
                        + "|400 periodExamined.from DAY_LONG_AGO",
                "an outline before the founding|bon|delegations/FOUNDED/issue-report-outline"
                        + "|{\"text\": \"x\", ON 2024-04-14}"
                        + "|400 occasion.on DAY_BEFORE_THE_DELEGATION",
                "disbanded in 2020|banhanh|delegations/FOUNDED/disband-delegation"
                        + "|{\"reason\": \"x\", ON 2020-04-15}"
                        + "|400 occasion.on DAY_BEFORE_THE_DELEGATION",
                "a day to come of what was done|bon|inspections/OPENED/hold-session"
                        + "|{\"type\": \"SITE_VISIT\", \"place\": \"x\", \"participants\": [],"
                        + " ON 2206-05-03}|409 A_FACT_CANNOT_LIE_IN_THE_FUTURE",
                // the order of days
                "announced years before the opening|bon|inspections/OPENED/announce-inspection"
                        + "|{ANNOUNCING, ON 2019-04-22}|409 A_STEP_BEFORE_THE_OPENING_SAYS_WHY",
                "a session before the opening|vanthu|inspections/OPENED/hold-session"
                        + "|{\"type\": \"SITE_VISIT\", \"place\": \"x\", \"participants\": [],"
                        + " ON 2024-04-15}|409 A_STEP_BEFORE_THE_OPENING_SAYS_WHY",
                "a draft before the opening|bon|inspections/OPENED/prepare-draft-report"
                        + "|{\"text\": \"x\", ON 2024-04-15}"
                        + "|409 A_STEP_BEFORE_THE_OPENING_SAYS_WHY",
                "a self-report before the announcement"
                        + "|vanthu|inspections/ANNOUNCED/receive-self-report"
                        + "|{\"files\": [], ON 2024-04-21}"
                        + "|409 A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY",
                "a finding before its session|bon|inspections/ATWORK/record-finding"
                        + "|{\"kind\": \"SHORTCOMING\", \"content\": {\"text\": \"x\"},"
                        + " \"session\": \"SESSION\", \"evidence\": [], ON 2024-05-27}"
                        + "|409 A_FINDING_BEFORE_ITS_SESSION_SAYS_WHY",
                "an extension after the last day|banhanh|inspections/ATWORK/extend-inspection"
                        + "|{\"days\": 1, \"reason\": \"x\", ON 2024-07-02}"
                        + "|409 AN_EXTENSION_AFTER_THE_LAST_DAY_SAYS_WHY",
                "a conference before its draft|bon|inspections/ADOPTED/hold-adoption-conference"
                        + "|CONFERENCE 2024-06-11|409 A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY",
                "a report before the conference|bon|inspections/ADOPTED/report-to-issuer"
                        + "|{ON 2024-06-17}|409 A_REPORT_BEFORE_THE_CONFERENCE_SAYS_WHY",
                "a report returned before it was made"
                        + "|banhanh|inspections/REPORTED/return-for-more-work"
                        + "|{\"reason\": \"x\", ON 2024-06-20}"
                        + "|409 A_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_DAY",
                "a notice before the report|banhanh|inspections/REPORTED/issue-conclusion"
                        + "|NOTICE 2024-06-20 2024-12-31|409 A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY",
                "a correction before the notice|banhanh|inspections/CONCLUDED/correct-conclusion"
                        + "|{\"document\": {\"type\": \"NOTICE\", \"symbol\": \"ĐC-1\","
                        + " \"date\": \"2024-06-27\"}, \"text\": \"x\", \"reason\": \"x\", NOW}"
                        + "|409 A_CORRECTION_IS_DATED_ON_OR_AFTER_THE_NOTICE",
                "a superior directed before the notice"
                        + "|banhanh|inspections/CONCLUDED/direct-superior"
                        + "|{\"superior\": \"BODY\", \"text\": \"x\", ON 2024-06-27}"
                        + "|409 A_SUPERIOR_IS_DIRECTED_ON_OR_AFTER_THE_NOTICE",
                "a delivery before the notice|vanthu|inspections/CONCLUDED/deliver-notice"
                        + "|{\"recipients\": [\"SUBJECT\"], ON 2024-06-27}"
                        + "|409 THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE",
                "a file closed before the delivery|bon|inspections/CONCLUDED/close-case-file"
                        + "|{ON 2024-06-30}|409 A_FILE_CLOSED_BEFORE_THE_DELIVERY_SAYS_WHY",
                "a follow-up before the notice|banhanh|recommendations/R1/set-due-date"
                        + "|{\"dueOn\": \"2025-01-31\", \"reason\": \"x\", ON 2024-06-27}"
                        + "|409 NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE"
            })
    void of_days_and_their_order(
            String fault, String who, String path, String body, String answer) {
        long before = head();
        Reply reply = post(who, "/api/" + filled(path), filled(body));

        new Answer(answer).isThatOf(reply);
        assertThat(head()).as("nothing is recorded").isEqualTo(before);
    }

    private static String filled(String text) {
        if (text.startsWith("NOTICE ")) {
            String[] days = text.split(" ");
            return reported.notice(days[1], reported.finding()).replace("2024-12-31", days[2]);
        }
        if (text.startsWith("CONFERENCE ")) {
            return FormalCase.conference(text.substring("CONFERENCE ".length()));
        }
        return text.replaceAll(
                        "ON (\\d{4}-\\d{2}-\\d{2})",
                        "\"occasion\": {\"on\": \"$1\", \"lateReason\": \"nhập hồ sơ cũ\"}")
                .replace("NOW", "\"occasion\": {}")
                .replace(
                        "ANNOUNCING",
                        "\"mode\": \"IN_PERSON\", \"attendees\": [],"
                                + " \"decision\": {\"type\": \"DECISION\", \"symbol\": \"1-QĐ/TU\"},"
                                + " \"plan\": {\"type\": \"PLAN\", \"symbol\": \"KH/TU\"}")
                .replace("FOUNDED", opened.delegation())
                .replace("OPENED", opened.id())
                .replace("ANNOUNCED", announced.id())
                .replace("ATWORK", atWork.id())
                .replace("ADOPTED", adopted.id())
                .replace("REPORTED", reported.id())
                .replace("CONCLUDED", concluded.id())
                .replace("SESSION", text.contains("SESSION") ? session() : "")
                .replace("SUBJECT", FormalCase.SUBJECT.toString())
                .replace("BODY", FormalCase.BODY.toString())
                .replace("R1", recommendation);
    }

    private static String session() {
        return get("bon", atWork.path()).body().at("/file/sessions/0/session").asString();
    }
}
