package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.page.Browser;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SignInIT {

    private static final String PASSWORD = "minh-hoa-2024";

    @Test
    void a_person_signs_in_with_the_form_and_out_again() {
        Browser person = Browser.newlySignedIn("bon", "vi");
        assertThat(person.get("/actuator/health").status()).isEqualTo(403);

        assertThat(person.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in?out");

        assertThat(person.get("/delegations").location()).startsWith("/sign-in");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Browser person = Browser.ofNobody();
        var answer = person.post("/sign-in", Map.of("username", "bon", "password", PASSWORD));
        assertThat(answer.location()).isEqualTo("/sign-in?again");
        assertThat(person.get("/delegations").location()).startsWith("/sign-in");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same() {
        for (String name : new String[] {"bon", "nobody-here"}) {
            Browser person = Browser.ofNobody();
            var page = person.get("/sign-in");
            assertThat(person.signIn(page, name, "not the password").location())
                    .isEqualTo("/sign-in?error");
        }
        assertThat(wanted("bon", "not the password").body().path("type"))
                .isEqualTo(wanted("nobody-here", "not the password").body().path("type"));
    }

    @Test
    void after_five_failures_even_the_right_password_waits() {
        for (int failure = 0; failure < SignInThrottle.FREE_FAILURES; failure++) {
            assertThat(wanted("tantru", "guess number " + failure).status()).isEqualTo(401);
        }
        Reply reply = wanted("tantru", PASSWORD);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:too-many-requests");
        RunningProduct.bean(JdbcClient.class).sql("delete from edge.sign_in_failure").update();
        assertThat(wanted("tantru", PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void guesses_side_by_side_are_counted_one_by_one() {
        List<Future<Reply>> guesses;
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            guesses =
                    IntStream.range(0, 4 * SignInThrottle.FREE_FAILURES)
                            .mapToObj(n -> guessers.submit(() -> wanted("phuthong", "guess " + n)))
                            .toList();
        }
        List<Integer> answers = guesses.stream().map(g -> g.resultNow().status()).toList();
        RunningProduct.bean(JdbcClient.class).sql("delete from edge.sign_in_failure").update();
        assertThat(answers).containsOnly(401, 429);
        assertThat(Collections.frequency(answers, 401)).isEqualTo(SignInThrottle.FREE_FAILURES);
    }

    @Test
    void a_right_password_leaves_no_failure_behind() {
        var jdbc = RunningProduct.bean(JdbcClient.class);
        jdbc.sql("delete from edge.sign_in_failure").update();
        assertThat(wanted("son", PASSWORD).status()).isEqualTo(201);
        assertThat(
                        jdbc.sql("select coalesce(sum(failures), 0) from edge.sign_in_failure")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_token_is_shown_once_and_kept_only_as_its_hash() {
        String token = wanted("son", PASSWORD).body().path("token").asString();
        assertThat(token).startsWith(AccessTokens.PREFIX).hasSize(46);
        assertThat(with(token, "/api/tokens").response().body())
                .asString()
                .contains("expiresAt")
                .doesNotContain(token);
        assertThat(
                        RunningProduct.bean(JdbcClient.class)
                                .sql("select count(*) from edge.api_token where hash = sha256(?)")
                                .param(token.getBytes(StandardCharsets.US_ASCII))
                                .query(Long.class)
                                .single())
                .isEqualTo(1L);
    }

    @Test
    void a_revoked_token_is_nobodys() {
        Reply issued = wanted("son", PASSWORD);
        String token = issued.body().path("token").asString();
        var revoke =
                RunningProduct.request("", "/api/tokens/" + issued.body().path("id").asString())
                        .header("Authorization", "Bearer " + token)
                        .DELETE();
        assertThat(RunningProduct.send(revoke).status()).isEqualTo(204);
        assertThat(with(token, "/api/tokens").status()).isEqualTo(401);
    }

    @Test
    void a_program_without_a_token_is_asked_for_one_and_gets_no_session() {
        Reply reply = RunningProduct.get("", "/api/tokens");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:sign-in-required");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_does_not_speak_for_a_program() {
        assertThat(Browser.of("bon", "vi").get("/api/tokens").status()).isEqualTo(401);
    }

    @Test
    void every_answer_tells_the_browser_to_load_and_keep_nothing() {
        for (String path : new String[] {"/api/tokens", "/sign-in", "/no/such/page"}) {
            Reply reply = RunningProduct.get("", path);
            assertThat(reply.header("Content-Security-Policy"))
                    .isEqualTo(SecurityHeaders.CONTENT_SECURITY_POLICY);
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Cache-Control")).contains("no-store");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void whether_it_lives_is_public_and_how_it_does_is_for_administrators() {
        assertThat(RunningProduct.get("", "/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(Browser.of("quantri", "vi").get("/actuator/health").status()).isEqualTo(200);
    }

    private static Reply wanted(String username, String password) {
        return RunningProduct.send(
                RunningProduct.request("", "/api/tokens")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                                                .formatted(username, password))));
    }

    private static Reply with(String token, String path) {
        return RunningProduct.send(
                RunningProduct.request("", path).header("Authorization", "Bearer " + token).GET());
    }
}
