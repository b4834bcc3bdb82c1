package vn.giamsat.api.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;

import java.time.Duration;

class ViewsIT {

    private static final String AUDITOR = "kiemtoan";
    private static final String ADMINISTRATOR = "quantri";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_view_is_rebuilt_while_it_is_read_and_the_old_rows_are_dropped_on_request() {
        SmallCase opened = SmallCase.open();
        String seen = opened.path() + "?atLeast=" + opened.inspection() + ":0";
        String before = get(AUDITOR, seen).body().toString();

        Reply accepted = post(ADMINISTRATOR, "/api/views/case_file/rebuild", "");

        assertThat(accepted.status()).isEqualTo(202);
        await().atMost(PATIENCE)
                .until(() -> state("case_file").at("/rebuild/state").asString().equals("SWITCHED"));
        assertThat(get(AUDITOR, opened.path()).body().toString()).isEqualTo(before);
        assertThat(state("case_file").path("oldKept").asBoolean()).isTrue();
        assertThat(post(ADMINISTRATOR, "/api/views/case_file/drop-old", "").status())
                .isEqualTo(204);
        assertThat(state("case_file").path("oldKept").asBoolean()).isFalse();
    }

    @Test
    void every_view_is_what_the_log_says() {
        SmallCase.open();

        Reply accepted = post(AUDITOR, "/api/views/check-fidelity", "");

        assertThat(accepted.status()).isEqualTo(202);
        String run = accepted.header("Location");
        await().atMost(PATIENCE)
                .until(() -> get(AUDITOR, run).body().path("state").asString().equals("DONE"));
        for (JsonNode view : get(AUDITOR, run).body().at("/report/views")) {
            assertThat(view.path("differing").asLong()).as(view.toString()).isZero();
        }
    }

    @Test
    void only_those_who_look_after_the_office_get_at_the_views() {
        assertThat(get("bon", "/api/views").status()).isEqualTo(403);
        assertThat(post("bon", "/api/views/check-fidelity", "").status()).isEqualTo(403);
        assertThat(post(AUDITOR, "/api/views/case_file/rebuild", "").status()).isEqualTo(403);
        assertThat(get(AUDITOR, "/api/views").status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_done_is_said() {
        assertThat(post(ADMINISTRATOR, "/api/views/progress/rebuild", "").status()).isEqualTo(404);
        Reply nothing = post(ADMINISTRATOR, "/api/views/unit/cancel-rebuild", "");
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(nothing.type()).isEqualTo("urn:giamsat:problem:no-rebuild-under-way");
        assertThat(get(AUDITOR, "/api/views/fidelity/999999").status()).isEqualTo(404);
    }

    private static JsonNode state(String view) {
        for (JsonNode state : get(AUDITOR, "/api/views").body()) {
            if (state.at("/health/view").asString().equals(view)) {
                return state;
            }
        }
        throw new AssertionError("no view " + view);
    }
}
