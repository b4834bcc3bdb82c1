package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;

/** What a command names must have been recorded, and as what it is named. */
class ReferencesIT {

    private static final String NOBODY = "018f0000-0000-7000-8000-00000000dead";
    private static final String SUBJECT =
            DemoOffice.unit("doan-1377", "subject").orElseThrow().toString();
    private static final String BODY =
            DemoOffice.unit("doan-1377", "issuer").orElseThrow().toString();

    private static SmallCase opened;

    @BeforeAll
    static void open() {
        opened = SmallCase.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/units/register-unit|{\"name\": \"Tổ X\", \"parent\": \"NOBODY\"}|parent",
                "/api/units/register-unit|{\"name\": \"Tổ X\", \"parent\": \"CASE\"}|parent",
                "/api/delegations/found-delegation|{\"name\": \"Đ\", \"kind\": \"INSPECTION_VISIT\","
                        + " \"origin\": \"UNPLANNED\", \"issuer\": {\"name\": \"B\", \"unit\": \"NOBODY\"},"
                        + " \"theme\": \"x\", \"basis\": [], \"members\": [], \"occasion\": {}}|issuer.unit",
                "/api/delegations/found-delegation|{\"name\": \"Đ\", \"kind\": \"INSPECTION_VISIT\","
                        + " \"origin\": \"UNPLANNED\", \"issuer\": {\"name\": \"B\", \"unit\": \"BODY\"},"
                        + " \"theme\": \"x\", \"basis\": [], \"members\": [{\"person\": {\"name\": \"A\","
                        + " \"posts\": [], \"account\": \"NOBODY\"}, \"post\": \"LEADER\"}],"
                        + " \"occasion\": {}}|members[0].person.account",
                "/api/inspections/open-inspection|{\"delegation\": \"DELEGATION\", \"subject\": \"NOBODY\","
                        + " \"kind\": \"INSPECTION_VISIT\", \"theme\": \"x\", \"basis\": [],"
                        + " \"occasion\": {}}|subject",
                "/api/inspections/open-inspection|{\"delegation\": \"DELEGATION\", \"subject\": \"BODY\","
                        + " \"kind\": \"INSPECTION_VISIT\", \"theme\": \"x\", \"basis\": [],"
                        + " \"escalatedFrom\": \"NOBODY\", \"occasion\": {}}|escalatedFrom",
                "/api/inspections/CASE/hold-session|{\"type\": \"WORKING_SESSION\", \"place\": \"x\","
                        + " \"host\": {\"name\": \"A\", \"posts\": [], \"account\": \"NOBODY\"},"
                        + " \"participants\": [], \"occasion\": {}}|host.account"
            })
    void what_was_never_recorded_is_not_named(String path, String body, String field) {
        long before = head();
        Reply reply = post(CLERK, filled(path), filled(body));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo(field);
        assertThat(reply.body().at("/fields/0/fault").asString()).isEqualTo("NOT_KNOWN");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_recommendation_is_not_addressed_to_nobody() {
        Reply reply =
                conclude(
                        """
                        {"reference": "R1", "text": "a", "addressee": "%s", "findings": []},
                        {"reference": "R2", "text": "b", "addressee": "%s", "findings": []}
                        """
                                .formatted(SUBJECT, NOBODY));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString())
                .isEqualTo("recommendations[1].addressee");
    }

    @Test
    void a_reference_stands_once_in_a_notice() {
        Reply reply =
                conclude(
                        """
                        {"reference": "R1", "text": "a", "addressee": "%s", "findings": []},
                        {"reference": "r1 ", "text": "b", "addressee": "%s", "findings": []}
                        """
                                .formatted(SUBJECT, SUBJECT));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body().path("rule").asString())
                .isEqualTo("A_REFERENCE_NAMES_ONE_RECOMMENDATION_OF_THE_NOTICE");
    }

    @Test
    void a_second_case_of_the_delegation_at_the_unit_says_why() {
        assertThat(second("").status()).isEqualTo(409);
        assertThat(second("").type()).isEqualTo("urn:giamsat:problem:already-taken");
        assertThat(second(", \"departure\": \"đợt hai theo kế hoạch\"").status()).isEqualTo(201);
    }

    @Test
    void the_kind_is_that_of_the_delegation() {
        Reply reply =
                post(
                        CLERK,
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "COMPLIANCE_INSPECTION",
                         "theme": "x", "basis": [], "occasion": {}}
                        """
                                .formatted(opened.delegation(), SUBJECT));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body().path("rule").asString())
                .isEqualTo("A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION");
    }

    private static Reply second(String departure) {
        return post(
                CLERK,
                "/api/inspections/open-inspection",
                """
                {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                 "theme": "x", "basis": [], "occasion": {}%s}
                """
                        .formatted(opened.delegation(), SUBJECT, departure));
    }

    private static Reply conclude(String recommendations) {
        return post(
                ISSUER,
                opened.path() + "/issue-conclusion",
                """
                {"notice": {"type": "NOTICE", "symbol": "%s-TB/TU", "date": "2024-11-20"},
                 "summary": "x", "recommendations": [%s],
                 "occasion": {"on": "2024-11-20", "lateReason": "Nhập hồ sơ cũ"}}
                """
                        .formatted(opened.inspection().substring(0, 8), recommendations));
    }

    private static String filled(String text) {
        return text.replace("NOBODY", NOBODY)
                .replace("DELEGATION", opened.delegation())
                .replace("CASE", opened.inspection())
                .replace("BODY", BODY);
    }
}
