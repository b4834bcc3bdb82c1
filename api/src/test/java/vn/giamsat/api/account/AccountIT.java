package vn.giamsat.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;

import java.net.http.HttpRequest.BodyPublishers;

class AccountIT {

    private static final String PASSWORD = "một mật khẩu đủ dài";

    @Test
    void what_is_withdrawn_is_gone_at_once() {
        String account = opened("withdrawn");
        assertThat(setPassword("quantri", account, PASSWORD).status()).isEqualTo(204);
        String token = token("withdrawn", PASSWORD).body().path("token").asString();
        assertThat(with(token).status()).isEqualTo(200);

        Reply disabled =
                RunningProduct.post(
                        "quantri",
                        "/api/accounts/%s/disable-account".formatted(account),
                        "{\"reason\":\"chuyển công tác\"}");
        assertThat(disabled.status()).isEqualTo(200);
        RunningProduct.get("quantri", "/api/accounts/%s?atLeast=%s:1".formatted(account, account));
        assertThat(with(token).status()).isEqualTo(401);
        assertThat(token("withdrawn", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_what_the_old_one_opened() {
        String account = opened("renewed");
        setPassword("quantri", account, PASSWORD);
        String token = token("renewed", PASSWORD).body().path("token").asString();
        assertThat(setPassword("quantri", account, PASSWORD + " nữa").status()).isEqualTo(204);
        assertThat(with(token).status()).isEqualTo(401);
        assertThat(token("renewed", PASSWORD + " nữa").status()).isEqualTo(201);
    }

    @Test
    void what_an_account_opened_before_it_was_disabled_stays_shut_when_it_is_enabled() {
        String account = opened("returning");
        setPassword("quantri", account, PASSWORD);
        String token = token("returning", PASSWORD).body().path("token").asString();
        assertThat(with(token).status()).isEqualTo(200);

        changed(account, "disable-account", 1);
        changed(account, "enable-account", 2);

        assertThat(with(token).status()).isEqualTo(401);
        assertThat(token("returning", PASSWORD).status()).isEqualTo(201);
        assertThat(ofCredential(account, "sessions_ended_at is not null")).isEqualTo("true");
    }

    @Test
    void it_is_known_who_set_a_password() {
        String account = opened("traced");
        setPassword("quantri", account, PASSWORD);
        String administrator =
                RunningProduct.get("quantri", "/api/accounts?limit=500")
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(each -> each.path("username").asString().equals("quantri"))
                        .map(each -> each.path("account").asString())
                        .findFirst()
                        .orElseThrow();
        assertThat(ofCredential(account, "set_by")).isEqualTo(administrator);
    }

    @Test
    void a_body_larger_than_its_endpoint_needs_is_not_read() {
        String large = "{\"username\":\"%s\"}".formatted("x".repeat(5_000));
        assertThat(RunningProduct.post("", "/api/tokens", large).status()).isEqualTo(413);
        assertThat(setPassword("quantri", opened("large"), "x".repeat(5_000)).status())
                .isEqualTo(413);
        assertThat(RunningProduct.post("vanthu", "/api/cases", " ".repeat(2 << 20)).status())
                .isEqualTo(413);
    }

    @Test
    void nobody_but_a_clerk_has_a_case_parsed() {
        assertThat(RunningProduct.post("banhanh", "/api/cases", "not even JSON").status())
                .isEqualTo(403);
        assertThat(RunningProduct.post("vanthu", "/api/cases", "not even JSON").status())
                .isEqualTo(400);
    }

    @Test
    void a_short_password_is_refused() {
        Reply reply = setPassword("quantri", opened("brief"), "ngắn quá");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo("password");
    }

    @Test
    void nobody_but_an_administrator_sets_the_password_of_another() {
        assertThat(setPassword("vanthu", opened("another"), PASSWORD).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_sees_no_case() {
        Reply reply = RunningProduct.get("quantri", "/api/inspections");
        assertThat(reply.body().path("items")).isEmpty();
    }

    private static String opened(String username) {
        Reply reply =
                RunningProduct.post(
                        "quantri",
                        "/api/accounts/open-account",
                        "{\"username\":\"%s\",\"displayName\":\"Người thử\"}".formatted(username));
        assertThat(reply.status()).isEqualTo(201);
        String account = reply.body().path("id").asString();
        RunningProduct.get("quantri", "/api/accounts/%s?atLeast=%s:0".formatted(account, account));
        return account;
    }

    private static void changed(String account, String command, int version) {
        Reply reply =
                RunningProduct.post(
                        "quantri",
                        "/api/accounts/%s/%s".formatted(account, command),
                        "{\"reason\":\"chuyển công tác\"}");
        assertThat(reply.status()).isEqualTo(200);
        RunningProduct.get(
                "quantri", "/api/accounts/%s?atLeast=%s:%d".formatted(account, account, version));
    }

    private static String ofCredential(String account, String wanted) {
        return RunningProduct.bean(JdbcClient.class)
                .sql(
                        "select cast(%s as text) from edge.credential where account = cast(? as uuid)"
                                .formatted(wanted))
                .param(account)
                .query(String.class)
                .single();
    }

    private static Reply setPassword(String by, String account, String password) {
        return RunningProduct.send(
                RunningProduct.request(by, "/api/accounts/%s/password".formatted(account))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"password\":\"%s\"}".formatted(password))));
    }

    private static Reply token(String username, String password) {
        return RunningProduct.post(
                "",
                "/api/tokens",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
    }

    private static Reply with(String token) {
        return RunningProduct.send(
                RunningProduct.request("", "/api/tokens")
                        .header("Authorization", "Bearer " + token)
                        .GET());
    }
}
