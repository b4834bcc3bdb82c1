package vn.giamsat.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
