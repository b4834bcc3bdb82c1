package vn.giamsat.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.Map;

/** Passwords are set by forms too, and what is typed there stands nowhere. */
class PasswordPagesIT {

    private final Browser administrator = Browser.of("quantri", "vi");

    @Test
    void an_administrator_sets_the_password_of_an_account() {
        String path = "/accounts/" + opened() + "/set-password";

        Screen answer = administrator.post(path, typed(path, "mot-hai-ba-bon-nam"));

        assertThat(answer.location()).startsWith("/accounts/").doesNotContain("fault");
    }

    @Test
    void a_password_that_is_too_short_is_refused_and_not_shown_again() {
        String path = "/accounts/" + opened() + "/set-password";

        Screen answer = administrator.post(path, typed(path, "qua-ngan"));

        assertThat(answer.location()).isEqualTo(path + "?fault=password");
        assertThat(administrator.follow(answer).html())
                .contains("<title>Lỗi: ", "12 đến 200 ký tự")
                .doesNotContain("qua-ngan");
    }

    @Test
    void nobody_else_sets_it() {
        String path = "/accounts/" + opened() + "/set-password";

        assertThat(Browser.of("vanthu", "vi").get(path).status()).isEqualTo(403);
    }

    @Test
    void ones_own_password_is_changed_with_the_present_one() {
        Map<String, String> form = typed("/own-password", "mot-hai-ba-bon-nam");
        form.put("current", "sai-mat-khau-cu");

        Screen answer = administrator.post("/own-password", form);

        assertThat(answer.location()).isEqualTo("/own-password?fault=current");
        assertThat(administrator.follow(answer).html()).contains("Mật khẩu hiện tại không đúng");
    }

    private Map<String, String> typed(String path, String password) {
        Map<String, String> form = administrator.get(path).hidden();
        form.put("password", password);
        return form;
    }

    private String opened() {
        String name = "mk" + RunningProduct.head();
        String id =
                RunningProduct.post(
                                "quantri",
                                "/api/accounts/open-account",
                                "{\"username\": \"%s\", \"displayName\": \"Cán bộ\"}"
                                        .formatted(name))
                        .body()
                        .path("id")
                        .asString();
        administrator.get("/units?atLeast=" + id + ":0");
        return id;
    }
}
