package vn.giamsat.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;

/** A parameter that an address does not know is told, not passed over. */
class UnknownParametersIT {

    @ParameterizedTest
    @CsvSource({
        "/api/inspections?stages=OPENED, stages",
        "/api/inspections?subjects=1&limit=1, subjects",
        "/api/units?q=x, q",
        "/api/units?words=x&Limit=1, Limit",
        "/api/search?words=x, words",
        "/api/tasks?asof=1, asof",
        "/api/recommendations?overdue=2024-01-01, overdue",
        "/api/statistics/inspections?form=2024-01-01, form",
        "/api/reporting-periods?year=2024, year"
    })
    void it_is_refused_by_its_name_with_the_known_ones(String path, String name) {
        Reply reply = get(CLERK, path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:malformed-request");
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo(name);
        assertThat(reply.body().at("/fields/0/fault").asString()).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(reply.body().at("/facts/known").asString()).contains("asOf");
        assertThat(reply.body().path("detail").asString()).contains("“" + name + "”", "asOf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/inspections?words=x&limit=1&count=true",
                "/api/units?words=x",
                "/api/units?words",
                "/api/search?q=x&limit=2",
                "/api/recommendations?state=OPEN",
                "/api/reporting-periods?limit=3"
            })
    void what_is_known_is_answered(String path) {
        assertThat(get(CLERK, path).status()).isEqualTo(200);
    }

    @Test
    void a_command_takes_none() {
        Reply reply = post(CLERK, "/api/units/register-unit?dryRun=true", "{\"name\": \"Tổ Z\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo("dryRun");
    }
}
