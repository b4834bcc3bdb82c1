package vn.giamsat.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;

/** Ban Thường vụ finds a sign of violation, and the Ủy ban Kiểm tra of its committee inspects. */
class EscalateToAnotherBodyIT {

    private static final String LEADER = "bon";
    private static final String REVIEWER = "thuky";
    private static final UUID ISSUING = DemoOffice.unit("doan-1377", "issuer").orElseThrow();
    private static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    @Test
    void the_commission_gets_the_proposal_and_the_case_and_decides_on_them() {
        String commission =
                created(CLERK, "/api/units/register-unit", "{\"name\": \"Ủy ban Kiểm tra %d\"}");
        String chair = issuerFor(commission);
        String[] opened = caseWithASign();

        Reply escalated =
                escalate(opened, "{\"name\": \"Ủy ban Kiểm tra\", \"unit\": \"%s\"}", commission);

        assertThat(escalated.status()).as(String.valueOf(escalated.body())).isEqualTo(200);
        String delegation = escalated.body().path("newIds").path("newDelegation").asString();
        String inspection = escalated.body().path("newIds").path("newInspection").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(chair, "/api/inspections/" + inspection).status() == 200);
        assertThat(Browser.of("kiemtoan", "vi").get("/inspections/" + inspection).html())
                .contains("Thực hiện quy chế");
        assertThat(get(ISSUER, "/api/delegations/" + delegation).status()).isEqualTo(404);
        String approve =
                """
                {"name": "Đoàn kiểm tra", "decision": {"type": "DECISION", "symbol": "%d-QĐ/UBKTTU"},
                 "members": [], "occasion": {}}
                """
                        .formatted(head());
        String path = "/api/delegations/" + delegation + "/approve-proposal";
        assertThat(post(ISSUER, path, approve).status()).isEqualTo(404);
        Reply approved = post(chair, path, approve);
        assertThat(approved.status()).as(String.valueOf(approved.body())).isEqualTo(200);
        assertThat(String.valueOf(get("quantri", "/api/parked-commands").body()))
                .doesNotContain(delegation);
    }

    @Test
    void what_the_procedure_forbids_is_told_as_a_rule_and_not_as_a_want_of_rights() {
        String[] opened = caseWithASign();
        assertThat(escalate(opened, "{\"name\": \"Ủy ban Kiểm tra\"}%s", "").type())
                .isEqualTo("urn:giamsat:rule:AN_ESCALATION_GOES_TO_A_BODY_OF_THE_REGISTER");
        assertThat(
                        escalate(
                                        opened,
                                        "{\"name\": \"Huyện ủy\", \"unit\": \"%s\"}",
                                        SUBJECT.toString())
                                .type())
                .isEqualTo("urn:giamsat:rule:A_BODY_DOES_NOT_EXAMINE_ITSELF");
        Reply seated =
                post(
                        CLERK,
                        "/api/delegations/" + opened[0] + "/appoint-member",
                        """
                        {"member": {"person": {"name": "Văn thư", "posts": [], "account": "%s"},
                                    "post": "MEMBER"}, "occasion": {}}
                        """
                                .formatted(DemoOffice.account("doan-1377", "clerk").orElseThrow()));
        assertThat(seated.status()).as(String.valueOf(seated.body())).isEqualTo(409);
        assertThat(seated.type())
                .isEqualTo("urn:giamsat:rule:NOBODY_TAKES_A_SEAT_BY_THEIR_OWN_HAND");
    }

    private static Reply escalate(String[] opened, String issuer, String unit) {
        return post(
                ISSUER,
                "/api/inspections/" + opened[1] + "/escalate-inspection",
                """
                {"findings": ["%s"], "reason": "có dấu hiệu vi phạm", "issuer": %s, "occasion": {}}
                """
                        .formatted(opened[2], issuer.formatted(unit)));
    }

    /** The ids of a delegation, of its case, and of an approved sign of violation found in it. */
    private static String[] caseWithASign() {
        String delegation =
                created(
                        CLERK,
                        "/api/delegations/found-delegation",
                        """
                        {"name": "Đoàn giám sát", "kind": "THEMATIC_SUPERVISION",
                         "origin": "PROGRAMME", "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                         "decision": {"type": "DECISION", "symbol": "%s-QĐ/TU"},
                         "theme": "Thực hiện quy chế", "basis": [],
                         "members": [%s, %s], "occasion": {}}
                        """
                                .formatted(
                                        ISSUING,
                                        "E" + head(),
                                        member("leader", "LEADER"),
                                        member("secretary", "SECRETARY")));
        String inspection =
                created(
                        CLERK,
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "THEMATIC_SUPERVISION",
                         "theme": "Thực hiện quy chế", "basis": [], "occasion": {}}
                        """
                                .formatted(delegation, SUBJECT));
        String path = "/api/inspections/" + inspection;
        String finding =
                done(
                                LEADER,
                                path + "/record-finding",
                                """
                                {"kind": "SIGN_OF_VIOLATION", "content": {"text": "Chi sai"},
                                 "evidence": [], "occasion": {}}
                                """)
                        .body()
                        .path("newIds")
                        .path("finding")
                        .asString();
        done(LEADER, path + "/submit-finding-for-review", "{\"finding\": \"" + finding + "\"}");
        done(REVIEWER, path + "/approve-finding", "{\"finding\": \"" + finding + "\"}");
        return new String[] {delegation, inspection, finding};
    }

    private static String member(String part, String post) {
        return """
        {"person": {"name": "%s", "posts": [], "account": "%s"}, "post": "%s"}
        """
                .formatted(part, DemoOffice.account("doan-1377", part).orElseThrow(), post);
    }

    /** A person who issues for this body. */
    private static String issuerFor(String unit) {
        String username = "ubkt" + head();
        String account =
                created(
                        "quantri",
                        "/api/accounts/open-account",
                        "{\"username\": \"%s\", \"displayName\": \"Chủ nhiệm\"}"
                                .formatted(username));
        done(
                "quantri",
                "/api/accounts/" + account + "/grant-role",
                "{\"role\": \"ISSUER\", \"unit\": \"%s\"}".formatted(unit));
        Reply password =
                RunningProduct.send(
                        RunningProduct.request("quantri", "/api/accounts/" + account + "/password")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"password\": \"minh-hoa-2024\"}")));
        assertThat(password.status()).isEqualTo(204);
        return username;
    }

    private static String created(String who, String path, String body) {
        Reply reply = post(who, path, body.replace("%d", String.valueOf(head())));
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(201);
        return reply.body().path("id").asString();
    }

    private static Reply done(String who, String path, String body) {
        Reply reply = post(who, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply;
    }
}
