package vn.giamsat.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.api.FormalCase;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;

/**
 * Fault, input, answer: over rules and calendar, over references, bars and registers, and over what
 * people type and send. Each line is the smallest input of its fault, or of a brother of it.
 */
class FaultsAndAnswersIT {

    private static final String NOBODY = "018f0000-0000-7000-8000-00000000dead";
    private static final String BODY = FormalCase.BODY.toString();
    private static final String SUBJECT = FormalCase.SUBJECT.toString();
    private static final String ANOTHER =
            DemoOffice.unit("phu-thong", "subject").orElseThrow().toString();

    private static FormalCase formal;
    private static String visit;
    private static String superior;
    private static String lower;

    @BeforeAll
    static void enter() {
        formal = FormalCase.opened();
        visit = id(post("vanthu", "/api/delegations/found-delegation", visitBy(BODY, "[]")));
        superior = id(post("vanthu", "/api/units/register-unit", unit("Cấp trên " + head(), "")));
        String below =
                id(
                        post(
                                "vanthu",
                                "/api/units/register-unit",
                                unit(
                                        "Cấp dưới " + head(),
                                        ", \"parent\": \"%s\"".formatted(superior))));
        lower = id(post("vanthu", "/api/delegations/found-delegation", visitBy(below, "[]")));
    }

    /** Rules of time limits and the calendar. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a rule is adopted twice|quantri|deadline-rules/adopt-deadline-rule"
                        + "|{\"code\": \"GS-2017-TW\", RULE}|409 A_DEADLINE_RULE_IS_ADOPTED_ONCE",
                "a rule without days|quantri|deadline-rules/adopt-deadline-rule"
                        + "|{\"code\": \"X-0\", RULE0}|409 A_LIMIT_IS_A_NUMBER_OF_DAYS",
                "a rule that ends before it begins|quantri|deadline-rules/adopt-deadline-rule"
                        + "|{\"code\": \"X-1\", TERMS, \"source\": {\"citation\": \"x\","
                        + " \"validFrom\": \"2026-01-01\", \"validTo\": \"2025-01-01\"}}"
                        + "|409 A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS",
                "a rule by a clerk|vanthu|deadline-rules/adopt-deadline-rule|{\"code\": \"X-2\", RULE}"
                        + "|403 not-permitted",
                "a day off of another year|quantri|calendar-years/announce-days-off"
                        + "|{\"year\": 2030, \"days\": {\"off\": [{\"from\": \"2031-01-01\"}],"
                        + " \"makeUp\": [], \"citation\": \"x\"}}|409 DAYS_OFF_LIE_IN_THEIR_YEAR",
                "a make-up day amid the week|quantri|calendar-years/announce-days-off"
                        + "|{\"year\": 2030, \"days\": {\"off\": [], \"makeUp\": [{\"day\":"
                        + " \"2030-01-02\"}], \"citation\": \"x\"}}"
                        + "|409 A_MAKE_UP_DAY_FALLS_ON_A_WEEKEND",
                "a year announced twice|quantri|calendar-years/announce-days-off"
                        + "|{\"year\": 2024, \"days\": {\"off\": [], \"makeUp\": [],"
                        + " \"citation\": \"x\"}}|409 THE_DAYS_OFF_OF_A_YEAR_ARE_ANNOUNCED_ONCE",
                "a file with one rule twice|quantri|procedure|{\"rules\": [{\"code\": \"X-3\", RULE},"
                        + " {\"code\": \" X-3\", RULE}]}|400 rules[1].code TWICE",
                "a file with one year twice|quantri|procedure/differences|{\"years\": [YEAR, YEAR]}"
                        + "|400 years[1].year TWICE",
                "a file of another kind|quantri|procedure|[]|400 malformed-request",
                "a rule of the centre at a province|vanthu|inspections/open-inspection"
                        + "|{OPENING, \"deadlineRule\": \"GS-2017-TW\", ON2024}"
                        + "|409 A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY",
                "a rule of the grassroots at a province|vanthu|inspections/open-inspection"
                        + "|{OPENING, \"deadlineRule\": \"GS-2017-COSO\", ON2024}"
                        + "|409 A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY",
                "a rule nobody adopted|vanthu|inspections/open-inspection"
                        + "|{OPENING, \"deadlineRule\": \"GS-1999\", ON2024}"
                        + "|409 A_DEADLINE_RULE_IS_KNOWN",
                "a rule of another kind of case|vanthu|inspections/open-inspection"
                        + "|{OPENING, \"deadlineRule\": \"KT-331-TINH\", ON2024}"
                        + "|409 A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE",
                "a rule that has ended|vanthu|inspections/open-inspection"
                        + "|{OPENING, \"deadlineRule\": \"GS-2017-TINH\", ON2026}"
                        + "|409 A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS",
                "a limit of no days|banhanh|inspections/CASE/bind-time-limit"
                        + "|{\"planDays\": 0, \"reason\": \"x\", \"occasion\": {}}"
                        + "|409 A_PLAN_LIMITS_BY_ONE_DAY_AT_LEAST",
                "a limit by rule and by plan|banhanh|inspections/CASE/bind-time-limit"
                        + "|{\"planDays\": 5, \"deadlineRule\": \"GS-2017-TINH\", \"reason\": \"x\","
                        + " \"occasion\": {}}|409 A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN",
                "a limit without a reason|banhanh|inspections/CASE/bind-time-limit"
                        + "|{\"planDays\": 5, \"occasion\": {}}|400 reason MISSING",
                "a limit by the delegation itself|bon|inspections/CASE/bind-time-limit"
                        + "|{\"planDays\": 5, \"reason\": \"x\", \"occasion\": {}}|403 not-permitted",
                "a receipt of before the calendar, with its reason|vanthu"
                        + "|inspections/CASE/receive-self-report|{\"files\": [], ON2021}"
                        + "|200"
            })
    void of_rules_and_calendar(String fault, String who, String path, String body, String answer) {
        check(who, path, body, answer);
    }

    /** References, bars and registers. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown subject|vanthu|inspections/open-inspection"
                        + "|{VISIT, \"subject\": \"NOBODY\", NOW}|400 subject NOT_KNOWN",
                "an unknown delegation|vanthu|inspections/open-inspection"
                        + "|{\"delegation\": \"NOBODY\", \"subject\": \"SUBJECT\","
                        + " \"kind\": \"INSPECTION_VISIT\", \"theme\": \"x\", \"basis\": [], NOW}"
                        + "|404 absent",
                "an unknown superior|vanthu|units/register-unit"
                        + "|{\"name\": \"Tổ X\", \"parent\": \"NOBODY\"}|400 parent NOT_KNOWN",
                "a superior that is a case|vanthu|units/register-unit"
                        + "|{\"name\": \"Tổ X\", \"parent\": \"CASE\"}|400 parent NOT_KNOWN",
                "another kind than the delegation's|vanthu|inspections/open-inspection"
                        + "|{\"delegation\": \"DELEGATION\", \"subject\": \"SUBJECT\","
                        + " \"kind\": \"INSPECTION_VISIT\", \"theme\": \"x\", \"basis\": [], NOW}"
                        + "|409 A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION",
                "a subject outside the plan|vanthu|inspections/open-inspection"
                        + "|{\"delegation\": \"DELEGATION\", \"subject\": \"ANOTHER\","
                        + " \"kind\": \"THEMATIC_SUPERVISION\", \"theme\": \"x\", \"basis\": [], NOW}"
                        + "|409 A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN",
                "a second case at the unit|vanthu|inspections/open-inspection|{OPENING, ON2024}"
                        + "|409 already-taken",
                "escalated from nowhere|vanthu|delegations/found-delegation"
                        + "|{\"name\": \"Đ\", \"kind\": \"SUSPICION_INSPECTION\","
                        + " \"origin\": \"ESCALATED\", \"issuer\": {\"name\": \"B\", \"unit\":"
                        + " \"BODY\"}, \"decision\": {\"type\": \"DECISION\", \"symbol\":"
                        + " \"UNIQUE-QĐ/TU\"}, \"theme\": \"x\", \"basis\": [], \"members\": [], NOW}"
                        + "|409 AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM",
                "a body that examines itself|vanthu|inspections/open-inspection"
                        + "|{VISIT, \"subject\": \"BODY\", NOW}|409 A_BODY_DOES_NOT_EXAMINE_ITSELF",
                "a lower body at its superior|vanthu|inspections/open-inspection"
                        + "|{\"delegation\": \"LOWER\", \"subject\": \"SUPERIOR\","
                        + " \"kind\": \"INSPECTION_VISIT\", \"theme\": \"x\", \"basis\": [], NOW}"
                        + "|409 A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR",
                "the officer of the unit as member|vanthu|delegations/DELEGATION/appoint-member"
                        + "|{\"member\": {\"person\": {\"name\": \"A\", \"posts\": [], \"account\":"
                        + " \"OFFICER\"}, \"post\": \"MEMBER\"}, NOW}"
                        + "|409 A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED",
                "a secretary of the unit as member|vanthu|delegations/DELEGATION/appoint-member"
                        + "|{\"member\": {\"person\": {\"name\": \"A\", \"posts\": [\"Phó Bí thư Huyện"
                        + " ủy Châu Thành\"]}, \"post\": \"MEMBER\"}, NOW}"
                        + "|409 A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED",
                "a number against its symbol|vanthu|delegations/found-delegation"
                        + "|{FOUNDING, \"decision\": {\"type\": \"DECISION\", \"number\": \"777\","
                        + " \"symbol\": \"888-QĐ/TU\"}}|400 decision.symbol NUMBER_AGAINST_SYMBOL",
                "a number that is taken|vanthu|delegations/found-delegation"
                        + "|{FOUNDING, \"decision\": {\"type\": \"DECISION\", PAPER, \"number\": \"NUMBER\","
                        + " \"symbol\": \"NUMBER-QĐ/TU\"}}|409 already-taken",
                "the same by its symbol alone|vanthu|delegations/found-delegation"
                        + "|{FOUNDING, \"decision\": {\"type\": \"DECISION\", PAPER,"
                        + " \"symbol\": \"NUMBER-QĐ/TU\"}}|409 already-taken",
                "the same with a no-break space|vanthu|delegations/found-delegation"
                        + "|{FOUNDING, \"decision\": {\"type\": \"DECISION\", PAPER,"
                        + " \"symbol\": \"NUMBER\u00a0-\u00a0QĐ/TU\"}}|409 already-taken",
                "a unit that is registered|vanthu|units/register-unit"
                        + "|{\"name\": \"BAN THƯỜNG VỤ  huyện uỷ Châu Thành\"}|409 already-taken",
                "the same with what nobody sees|vanthu|units/register-unit"
                        + "|{\"name\": \"Ban Thường vụ Huyện ủy\u200b Châu Thành\"}"
                        + "|409 already-taken",
                "the same in letters taken apart|vanthu|units/register-unit"
                        + "|{\"name\": \"Ban Thu\u031bo\u031b\u0300ng vu\u0323 Huye\u0323\u0302n u\u0309y"
                        + " Cha\u0302u Tha\u0300nh\"}|409 already-taken",
                "a unit above itself|vanthu|units/SUBJECT/rearrange-unit"
                        + "|{\"parent\": \"SUBJECT\", \"reason\": \"x\", NOW}"
                        + "|409 A_UNIT_IS_NOT_ITS_OWN_SUPERIOR",
                "the same name once more|vanthu|units/SUBJECT/rename-unit"
                        + "|{\"name\": \"Ban Thường vụ Huyện ủy Châu Thành\", \"reason\": \"x\", NOW}"
                        + "|409 A_RENAMED_UNIT_BEARS_ANOTHER_NAME"
            })
    void of_references_bars_and_registers(
            String fault, String who, String path, String body, String answer) {
        check(who, path, body, answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown filter|inspections?subjekt=x|400 subjekt UNKNOWN_PARAMETER",
                "the same of a list of tasks|tasks?mein=true|400 mein UNKNOWN_PARAMETER",
                "a day that is none|inspections?asOf=31/02/2026|400 as-of-malformed",
                "month before day|inspections?asOf=11/28/2026|400 as-of-malformed",
                "a day in words|inspections?asOf=hôm qua|400 as-of-malformed",
                "a day with dots is read: nothing was recorded then|inspections?asOf=28.11.2020"
                        + "|400 as-of-before-all",
                "a day with dashes|inspections?asOf=28-11-20|400 as-of-before-all",
                "a day with an hour|inspections?asOf=28/11/2020%2017:00|400 as-of-before-all"
            })
    void of_what_is_asked(String fault, String path, String answer) {
        Reply reply = get("vanthu", "/api/" + path.replace(" ", "%20").replace("ô", "%C3%B4"));
        new Answer(answer).isThatOf(reply);
    }

    /** What people type, paste and send. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a bell in a text|vanthu|units/register-unit|{\"name\": \"Chi bộ \\u0007 X\"}"
                        + "|400 name CONTROL_CHARACTER",
                "a null in a text|vanthu|units/register-unit|{\"name\": \"Chi bộ \\u0000\"}"
                        + "|400 name CONTROL_CHARACTER",
                "a line break in a line|vanthu|units/register-unit|{\"name\": \"Chi bộ\\u2028X\"}"
                        + "|400 name LINE_BREAK",
                "nothing but what nobody sees|vanthu|units/register-unit|{\"name\": \"\\u200b\\u00ad\"}"
                        + "|400 name BLANK",
                "a soft hyphen and a byte order mark|vanthu|units/register-unit"
                        + "|{\"name\": \"\\ufeffChi bộ UNI\\u00adQUE\"}|201",
                "a line of 1,001 letters|vanthu|units/register-unit|{\"name\": \"LONG1001\"}"
                        + "|400 name TOO_LONG",
                "a text of 20,001 letters|vanthu|inspections/CASE/record-finding"
                        + "|{\"kind\": \"STRENGTH\", \"content\": {\"text\": \"LONG20001\"},"
                        + " \"evidence\": [], NOW}|400 content.text TOO_LONG",
                "a text of more than 1 MB|vanthu|inspections/CASE/record-finding"
                        + "|{\"kind\": \"STRENGTH\", \"content\": {\"text\": \"LONG1100000\"},"
                        + " \"evidence\": [], NOW}|413 too-large",
                "a list of 501|vanthu|inspections/CASE/hold-session"
                        + "|{\"type\": \"WORKING_SESSION\", \"place\": \"x\","
                        + " \"participants\": [LIST501], NOW}|400 participants TOO_MANY",
                "a day that is none|vanthu|units/register-unit"
                        + "|{\"name\": \"Chi bộ X\", \"validFrom\": \"2026-02-31\"}"
                        + "|400 validFrom NO_SUCH_DAY",
                "a day with dots in a body|vanthu|units/register-unit"
                        + "|{\"name\": \"Chi bộ X\", \"validFrom\": \"28.11.2026\"}"
                        + "|400 validFrom MUST_BE_DATE",
                "a day as a number|vanthu|units/register-unit"
                        + "|{\"name\": \"Chi bộ X\", \"validFrom\": 20261128}"
                        + "|400 validFrom MUST_BE_TEXT",
                "a field nobody knows|vanthu|units/register-unit"
                        + "|{\"name\": \"Chi bộ X\", \"ten\": \"y\"}|400 ten UNKNOWN_FIELD",
                "a case file with a field nobody knows|vanthu|cases|{IMPORT, \"ghi_chu\": 1}"
                        + "|400 ghi_chu UNKNOWN_FIELD",
                "a case file with a notice|vanthu|cases"
                        + "|{IMPORT, \"formal_notice\": {\"number\": \"1\"}}"
                        + "|400 formal_notice NOT_IMPORTED",
                "a case file with two objects|vanthu|cases|{IMPORT} {}|400 malformed-request"
            })
    void of_what_is_typed_and_sent(
            String fault, String who, String path, String body, String answer) {
        check(who, path, body, answer);
    }

    /** What is refused records nothing. */
    private static void check(String who, String path, String body, String answer) {
        long before = head();
        Reply reply = post(who, "/api/" + filled(path), filled(body));
        new Answer(answer).isThatOf(reply);
        if (reply.status() >= 400) {
            assertThat(head()).isEqualTo(before);
        }
    }

    private static String filled(String text) {
        return text.replace(
                        "RULE0",
                        "\"terms\": {\"kinds\": [{\"kind\": \"THEMATIC_SUPERVISION\"}],"
                                + " \"level\": \"PROVINCE\", \"days\": 0, \"unit\": \"WORKING_DAYS\","
                                + " \"startsAt\": \"DECISION\", \"extensionCap\": 1}, SOURCE")
                .replace("RULE}", "TERMS, SOURCE}")
                .replace("RULE,", "TERMS, SOURCE,")
                .replace(
                        "TERMS",
                        "\"terms\": {\"kinds\": [{\"kind\": \"THEMATIC_SUPERVISION\"}],"
                                + " \"level\": \"PROVINCE\", \"days\": 9, \"unit\": \"WORKING_DAYS\","
                                + " \"startsAt\": \"DECISION\", \"extensionCap\": 1}")
                .replace(
                        "SOURCE",
                        "\"source\": {\"citation\": \"x\", \"validFrom\": \"2026-01-01\"}")
                .replace(
                        "YEAR",
                        "{\"year\": 2031, \"days\": {\"off\": [], \"makeUp\": [],"
                                + " \"citation\": \"x\"}}")
                .replace(
                        "OPENING",
                        ("\"delegation\": \"DELEGATION\", \"subject\": \"SUBJECT\","
                                + " \"kind\": \"THEMATIC_SUPERVISION\", \"theme\": \"x\","
                                + " \"basis\": []"))
                .replace(
                        "VISIT,",
                        "\"delegation\": \"%s\", \"kind\": \"INSPECTION_VISIT\", \"theme\": \"x\", \"basis\": [],"
                                .formatted(visit))
                .replace(
                        "FOUNDING",
                        "\"name\": \"Đoàn\", \"kind\": \"COMPLIANCE_INSPECTION\", \"origin\": \"UNPLANNED\","
                                + " \"issuer\": {\"name\": \"Ban Thường vụ Tỉnh ủy\", \"unit\": \"BODY\"},"
                                + " \"theme\": \"x\", \"basis\": [], \"members\": [], NOW")
                .replace(
                        "PAPER",
                        "\"issuer\": \"Ban Thường vụ Tỉnh uỷ  Long An\", \"date\": \"2024-05-02\"")
                .replace(
                        "IMPORT",
                        "\"case\": \"thu\", \"kind\": \"INSPECTION_VISIT\", \"delegation\": {\"name\": \"Đ\","
                                + " \"issuer\": \"Tỉnh ủy X\"}, \"subject_unit\": {\"name\": \"Y\"},"
                                + " \"theme\": \"x\"")
                .replace("ON2021", "\"occasion\": " + FormalCase.outOfOrder("2021-03-10"))
                .replace("ON2024", occasion("2024-05-15"))
                .replace("ON2026", occasion("2026-11-01"))
                .replace("NOW", "\"occasion\": {}")
                .replace("LONG1001", "ă".repeat(1_001))
                .replace("LONG20001", "ă".repeat(20_001))
                .replace("LONG1100000", "a".repeat(1_100_000))
                .replace("LIST501", "\"A\"" + ", \"A\"".repeat(500))
                .replace("UNIQUE", "9" + head())
                .replace("UNI\\u00adQUE", "9" + head())
                .replace("LOWER", lower)
                .replace("SUPERIOR", superior)
                .replace("NOBODY", NOBODY)
                .replace("DELEGATION", formal.delegation())
                .replace("CASE", formal.id())
                .replace("NUMBER", formal.number())
                .replace(
                        "OFFICER",
                        DemoOffice.account("doan-1377", "unit-officer").orElseThrow().toString())
                .replace("ANOTHER", ANOTHER)
                .replace("SUBJECT", SUBJECT)
                .replace("BODY", BODY);
    }

    private static String occasion(String day) {
        return "\"occasion\": " + FormalCase.on(day);
    }

    private static String visitBy(String body, String members) {
        return """
        {"name": "Đoàn công tác", "kind": "INSPECTION_VISIT", "origin": "UNPLANNED",
         "issuer": {"name": "Ban Thường vụ", "unit": "%s"}, "theme": "x", "basis": [],
         "members": %s, "occasion": {}}
        """
                .formatted(body, members);
    }

    private static String unit(String name, String more) {
        return "{\"name\": \"%s\"%s}".formatted(name, more);
    }

    private static String id(Reply reply) {
        return FormalCase.accepted(reply).body().path("id").asString();
    }
}
