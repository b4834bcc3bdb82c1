package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.inspection.command.RecordFinding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class CommandCatalogueTests {
    private static final Set<Class<?>> READABLE =
            Set.of(
                    String.class,
                    UUID.class,
                    LocalDate.class,
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class,
                    boolean.class,
                    Boolean.class);

    private final CommandCatalogue catalogue = new CommandCatalogue();

    @Test
    void a_command_is_asked_for_under_its_aggregate_and_its_own_name() {
        assertThat(catalogue.of(RecordFinding.class).path())
                .isEqualTo("/api/inspections/{id}/record-finding");
        assertThat(catalogue.of(OpenAccount.class).path()).isEqualTo("/api/accounts/open-account");
    }

    @Test
    void every_command_is_found_by_its_path_and_no_two_share_one() {
        assertThat(catalogue.all())
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        type ->
                                assertThat(catalogue.find(type.aggregates(), type.name()))
                                        .isEqualTo(type))
                .extracting(CommandType::path)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_value_of_every_command_is_of_a_kind_the_reader_knows() {
        assertThat(catalogue.all().stream().flatMap(type -> kinds(type.type())).distinct())
                .allSatisfy(kind -> assertThat(READABLE.contains(kind) || kind.isEnum()).isTrue());
    }

    private static Stream<Class<?>> kinds(Type type) {
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).isEqualTo(List.class);
            return kinds(list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord()
                ? Stream.of(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .flatMap(CommandCatalogueTests::kinds)
                : Stream.of(plain);
    }
}
