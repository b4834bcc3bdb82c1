package vn.giamsat.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** An identity is read from its text and says it again: streams are named so. */
class IdentitiesTests {

    private static final String TEXT = "01932f7c-0000-7000-8000-000000000002";
    private static final UUID VALUE = new UUID(0x01932f7c00007000L, 0x8000000000000002L);

    record Identity(Function<String, Record> read, Record expected) {}

    static Stream<Identity> identities() {
        return Stream.of(
                new Identity(AccountId::of, new AccountId(VALUE)),
                new Identity(DelegationId::of, new DelegationId(VALUE)),
                new Identity(DrillId::of, new DrillId(VALUE)),
                new Identity(InspectionId::of, new InspectionId(VALUE)),
                new Identity(LogId::of, new LogId(VALUE)),
                new Identity(PeriodId::of, new PeriodId(VALUE)),
                new Identity(RecommendationId::of, new RecommendationId(VALUE)),
                new Identity(UnitId::of, new UnitId(VALUE)));
    }

    @ParameterizedTest
    @MethodSource("identities")
    void an_identity_is_read_from_its_text_and_says_it_again(Identity identity) {
        assertThat(identity.read().apply(TEXT)).isEqualTo(identity.expected()).hasToString(TEXT);
        assertThatIllegalArgumentException().isThrownBy(() -> identity.read().apply("R2"));
    }

    @Test
    void the_same_origin_is_the_same_log_and_another_is_another() {
        assertThat(LogId.ofOrigin("giamsat.example/log"))
                .isEqualTo(LogId.ofOrigin("giamsat.example/log"))
                .isNotEqualTo(LogId.ofOrigin("giamsat.example/other"));
    }
}
