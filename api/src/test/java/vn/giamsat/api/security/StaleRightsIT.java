package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** What was withdrawn counts at once, whether the views have heard of it or not. */
class StaleRightsIT {

    private static final String ADMINISTRATOR = "quantri";
    private static final String PASSWORD = "minh-hoa-2024";
    private static final String UNIT = "{\"name\": \"Chi bộ thử\"}";

    private Connection holder;

    @AfterEach
    void letGo() throws SQLException {
        if (holder != null) {
            holder.rollback();
            holder.close();
        }
    }

    @Test
    void a_revoked_role_is_gone_though_the_view_of_accounts_has_not_heard_of_it() throws Exception {
        String account = person("thuhoi", "CLERK");
        assertThat(post("thuhoi", "/api/units/register-unit", UNIT).status()).isEqualTo(201);
        hold("account");

        recorded("/api/accounts/%s/revoke-role", account, "\"role\": \"CLERK\", ");

        assertThat(post("thuhoi", "/api/units/register-unit", UNIT).status()).isEqualTo(403);
    }

    @Test
    void a_disabled_account_neither_calls_nor_signs_in_though_the_view_has_not_heard_of_it()
            throws Exception {
        String account = person("vohieu", "CLERK");
        assertThat(get("vohieu", "/api/units").status()).isEqualTo(200);
        hold("account");

        recorded("/api/accounts/%s/disable-account", account, "");

        assertThat(get("vohieu", "/api/units").status()).isEqualTo(401);
        assertThat(post("", "/api/tokens", credentials("vohieu")).status()).isEqualTo(401);
    }

    @Test
    void who_was_released_from_a_delegation_records_nothing_more_in_its_cases() throws Exception {
        String[] opened = caseWithMember();
        Reply before = finding("thanhvien", opened[1]);
        assertThat(before.status()).as(String.valueOf(before.body())).isEqualTo(200);

        release(opened);

        assertThat(finding("thanhvien", opened[1]).status()).isIn(403, 404);
    }

    @Test
    void while_it_is_not_known_who_serves_in_a_delegation_nobody_is_let_through() throws Exception {
        String[] opened = caseWithMember();
        assertThat(finding("thanhvien", opened[1]).status()).isEqualTo(200);
        hold("delegation");

        release(opened);

        Reply refused = finding("thanhvien", opened[1]);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.type()).isEqualTo("urn:giamsat:problem:rights-behind");
        assertThat(refused.body().path("detail").asString()).contains("quyền");
        letGo();
        holder = null;
        assertThat(finding("thanhvien", opened[1]).status()).isIn(403, 404, 503);
    }

    private static Reply finding(String by, String inspection) {
        return post(
                by,
                "/api/inspections/%s/record-finding".formatted(inspection),
                """
                {"kind": "SHORTCOMING", "content": {"text": "Chưa công khai"}, "evidence": [],
                 "occasion": {}}
                """);
    }

    private static void release(String[] opened) {
        Reply released =
                post(
                        CLERK,
                        "/api/delegations/%s/release-member".formatted(opened[0]),
                        "{\"leaving\": \"%s\", \"reason\": \"chuyển công tác\", \"occasion\": {}}"
                                .formatted(opened[2]));
        assertThat(released.status()).as(String.valueOf(released.body())).isEqualTo(200);
    }

    /** The ids of a delegation, of its case, and of the membership of "thanhvien" in it. */
    private static String[] caseWithMember() {
        String member = DemoOffice.account("doan-1377", "member").orElseThrow().toString();
        String issuer = DemoOffice.unit("doan-1377", "issuer").orElseThrow().toString();
        String subject = DemoOffice.unit("doan-1377", "subject").orElseThrow().toString();
        Reply founded =
                post(
                        CLERK,
                        "/api/delegations/found-delegation",
                        """
                        {"name": "Đoàn công tác", "kind": "INSPECTION_VISIT",
                         "origin": "UNPLANNED", "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                         "theme": "Kiểm tra thực tế", "basis": [], "occasion": {},
                         "members": [{"person": {"name": "Trưởng đoàn", "posts": []},
                                      "post": "LEADER"},
                                     {"person": {"name": "Thành viên", "posts": [],
                                                 "account": "%s"}, "post": "MEMBER"}]}
                        """
                                .formatted(issuer, member));
        assertThat(founded.status()).as(String.valueOf(founded.body())).isEqualTo(201);
        String delegation = founded.body().path("id").asString();
        Reply opened =
                post(
                        CLERK,
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                         "theme": "Kiểm tra thực tế", "basis": [], "occasion": {}}
                        """
                                .formatted(delegation, subject));
        assertThat(opened.status()).as(String.valueOf(opened.body())).isEqualTo(201);
        return new String[] {
            delegation,
            opened.body().path("id").asString(),
            founded.body().path("newIds").path("members[1].member").asString()
        };
    }

    /** Opened with one role; the password is set and used at once. */
    private static String person(String username, String role) {
        Reply opened =
                post(
                        ADMINISTRATOR,
                        "/api/accounts/open-account",
                        "{\"username\": \"%s\", \"displayName\": \"Người thử\"}"
                                .formatted(username));
        String account = opened.body().path("id").asString();
        assertThat(
                        post(
                                        ADMINISTRATOR,
                                        "/api/accounts/%s/grant-role".formatted(account),
                                        "{\"role\": \"%s\"}".formatted(role))
                                .status())
                .isEqualTo(200);
        Reply password =
                RunningProduct.send(
                        RunningProduct.request(
                                        ADMINISTRATOR,
                                        "/api/accounts/%s/password".formatted(account))
                                .header("Content-Type", "application/json")
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"password\": \"%s\"}".formatted(PASSWORD))));
        assertThat(password.status()).isEqualTo(204);
        return account;
    }

    private static void recorded(String path, String account, String fields) {
        Reply reply =
                post(
                        ADMINISTRATOR,
                        path.formatted(account),
                        "{%s\"reason\": \"chuyển công tác\"}".formatted(fields));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
    }

    private static String credentials(String username) {
        return "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, PASSWORD);
    }

    /** Nobody can write this view until it is let go. */
    private void hold(String view) throws SQLException {
        holder = bean(DataSource.class).getConnection();
        holder.setAutoCommit(false);
        try (var statement =
                holder.prepareStatement("select from view.progress where view = ? for update")) {
            statement.setString(1, view);
            statement.execute();
        }
    }
}
