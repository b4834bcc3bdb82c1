package vn.giamsat.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.unit.rule.UnitRule;

import java.util.UUID;

/** Whoever is refused is told why; the log of the program is for what is its own fault. */
@ExtendWith(OutputCaptureExtension.class)
class QuietRefusalsIT {

    private static final String NOWHERE = UUID.randomUUID().toString();

    @Test
    void an_ordinary_refusal_of_a_program_writes_nothing_into_the_log(CapturedOutput output) {
        SmallCase opened = SmallCase.open();
        String unit =
                post(CLERK, "/api/units/register-unit", "{\"name\": \"Chi bộ\"}")
                        .body()
                        .path("id")
                        .asString();
        int before = output.getAll().length();

        assertRefused(
                409,
                CLERK,
                "/api/units/" + unit + "/rename-unit",
                "{\"name\": \"Chi bộ\", \"reason\": \"sắp xếp\", \"occasion\": {}}");
        assertRefused(
                409,
                "quantri",
                "/api/accounts/open-account",
                "{\"username\": \"bon\", \"displayName\": \"Người khác\"}");
        assertRefused(403, "bon", "/api/units/register-unit", "{\"name\": \"Chi bộ\"}");
        assertRefused(404, "phuthong", opened.findings(), SmallCase.finding("Chưa công khai"));
        assertRefused(400, CLERK, "/api/units/register-unit", "{\"name\": 7}");
        assertRefused(400, CLERK, "/api/units/register-unit", "no JSON");
        assertRefused(404, CLERK, "/api/units/unknown-command", "{}");
        assertRefused(401, "", "/api/units/register-unit", "{\"name\": \"Chi bộ\"}");
        assertRefused(401, "", "/api/tokens", "{\"username\": \"bon\", \"password\": \"sai\"}");
        assertThat(
                        post(
                                        CLERK,
                                        "/api/inspections/%s/record-finding"
                                                .formatted(opened.inspection()),
                                        SmallCase.finding("Chưa công khai"),
                                        "If-Match",
                                        "\"77\"")
                                .status())
                .isEqualTo(412);
        assertThat(get(CLERK, "/api/units/" + NOWHERE).status()).isEqualTo(404);
        assertThat(get(CLERK, "/api/units?asOf=never").status()).isEqualTo(400);

        assertQuiet(output.getAll().substring(before));
    }

    @Test
    void an_ordinary_refusal_of_a_page_writes_nothing_into_the_log(CapturedOutput output) {
        Browser clerk = Browser.of(CLERK, "vi");
        clerk.get("/units");
        int before = output.getAll().length();

        assertThat(clerk.get("/units/" + NOWHERE).status()).isEqualTo(404);
        assertThat(clerk.get("/units/not-an-id").status()).isBetween(400, 404);
        assertThat(clerk.get("/nowhere").status()).isEqualTo(404);
        assertThat(clerk.get("/units?asOf=never").status()).isEqualTo(400);
        assertThat(clerk.get("/views").status()).isEqualTo(403);
        assertThat(
                        RunningProduct.send(
                                        RunningProduct.request("", "/sign-out")
                                                .POST(
                                                        java.net.http.HttpRequest.BodyPublishers
                                                                .noBody()))
                                .status())
                .as("signing out after the end of a session is no fault")
                .isEqualTo(302);

        assertQuiet(output.getAll().substring(before));
    }

    /** Nobody reads where in the program a rule was looked at: it says its own name. */
    @Test
    void a_refusal_costs_no_stack_trace() {
        assertThat(new RuleViolated(UnitRule.A_UNIT_BEARS_A_NAME).getStackTrace()).isEmpty();
        assertThat(new NotPermitted("RegisterUnit", "", true).getStackTrace()).isEmpty();
        assertThat(Refused.because(ProblemKind.ABSENT).getStackTrace()).isEmpty();
    }

    private static void assertRefused(int status, String by, String path, String body) {
        var reply = post(by, path, body);
        assertThat(reply.status()).as("%s: %s", path, reply.body()).isEqualTo(status);
    }

    private static void assertQuiet(String output) {
        assertThat(
                        output.lines()
                                .filter(
                                        line ->
                                                line.contains("\tat ")
                                                        || line.contains(" WARN ")
                                                        || line.contains(" ERROR ")))
                .isEmpty();
    }
}
