package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleTests {

    @ParameterizedTest
    @EnumSource
    void an_obstacle_is_said_in_vietnamese_and_in_english_with_the_same_details(Obstacle obstacle) {
        String[] languages = obstacle.describe("<1>", "<2>", "<3>").split("\n");
        assertThat(languages).hasSize(2);
        assertThat(languages[0]).matches(".*[ăâđêôơưạảấầậắếềệịọốồộớợụủứừữự].*");
        assertThat(languages[1]).matches("\\p{ASCII}+");
        for (String detail : new String[] {"<1>", "<2>", "<3>"}) {
            assertThat(languages[0].contains(detail)).isEqualTo(languages[1].contains(detail));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_BINARIES_FOR_THIS_MACHINE", "ROOT_CANNOT_STEP_DOWN"})
    void where_nothing_else_helps_the_external_database_is_named(Obstacle obstacle) {
        for (String language : obstacle.describe("x").split("\n")) {
            assertThat(language).contains("spring.datasource.url");
        }
    }
}
