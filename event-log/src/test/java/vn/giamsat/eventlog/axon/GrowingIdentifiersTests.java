package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Names of events are added at the end of their index. */
class GrowingIdentifiersTests {

    private static final int MANY = 10_000;

    @Test
    void axon_takes_them() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(GrowingIdentifiers.class);
    }

    @Test
    void each_is_a_uuid_of_version_7() {
        UUID name = UUID.fromString(new GrowingIdentifiers().generateIdentifier());

        assertThat(name.version()).isEqualTo(7);
        assertThat(name.variant()).isEqualTo(2);
    }

    @Test
    void as_text_each_is_after_the_one_before_it() {
        var identifiers = new GrowingIdentifiers();

        List<String> names = Stream.generate(identifiers::generateIdentifier).limit(MANY).toList();

        assertThat(names).isSorted().doesNotHaveDuplicates();
    }
}
