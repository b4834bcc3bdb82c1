package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;

/** One paper is recorded once, however it is written, and it is said where it stands. */
class NumbersOfPapersIT {

    private static final String BODY =
            DemoOffice.unit("doan-1377", "issuer").orElseThrow().toString();

    private static final String ISSUER = "Ban Thường vụ Tỉnh ủy Tỉnh Y";

    @BeforeAll
    static void record() {
        assertThat(found(paper(ISSUER, "\"number\": \"500\"")).status()).isEqualTo(201);
        Reply other = found(paper(ISSUER, "\"number\": \"500\", \"symbol\": \"500-QĐ/TW\""));
        assertThat(other.status()).as("another symbol is another paper").isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\": \"500\"",
                "\"number\": \"0500-QĐ/TU\"",
                "\"symbol\": \"500-QĐ/TU\"",
                "\"number\": \"500\", \"symbol\": \"QĐ/TU\""
            })
    void the_same_number_is_refused_and_its_holder_named(String number) {
        long before = head();
        Reply reply = found(paper("Ban Thường vụ Tỉnh uỷ  Tỉnh Y", number));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:already-taken");
        assertThat(reply.body().at("/facts/holder").asString()).isEqualTo("Đoàn số");
        assertThat(reply.body().at("/facts/address").asString()).startsWith("/delegations/");
        assertThat(reply.body().path("detail").asString()).contains("Đoàn số");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_number_that_contradicts_its_symbol_is_refused_at_its_field() {
        Reply reply = found(paper(ISSUER, "\"number\": \"777\", \"symbol\": \"888-QĐ/TU\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo("decision.symbol");
        assertThat(reply.body().at("/fields/0/fault").asString())
                .isEqualTo("NUMBER_AGAINST_SYMBOL");
    }

    @Test
    void so_is_a_paper_anywhere_else_in_a_command() {
        String basis = "{\"type\": \"WORKING_RULES\", \"number\": \"9\", \"symbol\": \"10-QC/TU\"}";
        Reply reply = found(paper(ISSUER, "\"number\": \"901\""), basis);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo("basis[0].symbol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng ủy xã Hòa Thủy",
                "ĐẢNG UỶ  xã hoà Thuỷ",
                "Đảng ủy​ xã Hòa Thủy",
                "Ðảng ủy xã Hòa Thủy"
            })
    void a_unit_is_not_registered_twice_unless_it_is_said_to_be_another(String name) {
        register("Đảng ủy xã Hòa Thủy", "");

        Reply again = register(name, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().at("/facts/holder").asString()).isEqualTo("Đảng ủy xã Hòa Thủy");
        assertThat(again.body().at("/facts/address").asString()).startsWith("/units/");
        assertThat(register(name, ", \"namesake\": \"thuộc huyện khác\"").status()).isEqualTo(201);
    }

    private static Reply register(String name, String more) {
        return post(
                CLERK, "/api/units/register-unit", "{\"name\": \"%s\"%s}".formatted(name, more));
    }

    private static String paper(String issuer, String number) {
        return "{\"type\": \"DECISION\", \"issuer\": \"%s\", %s}".formatted(issuer, number);
    }

    private static Reply found(String decision) {
        return found(decision, "");
    }

    private static Reply found(String decision, String basis) {
        return post(
                CLERK,
                "/api/delegations/found-delegation",
                """
                {"name": "Đoàn số", "kind": "COMPLIANCE_INSPECTION", "origin": "UNPLANNED",
                 "issuer": {"name": "Ban Thường vụ", "unit": "%s"}, "theme": "Số văn bản",
                 "basis": [%s], "decision": %s, "members": [], "occasion": {}}
                """
                        .formatted(BODY, basis, decision));
    }
}
