package vn.giamsat.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.UUID;

class CommandTargetTests {

    private static final UnitId UNIT = new UnitId(new UUID(1, 2));

    @Test
    void a_command_is_for_its_target_and_for_the_version_its_sender_has_seen() {
        var resolved = resolve(rename(7L));

        assertThat(resolved.getIdentifier()).isEqualTo(UNIT.toString());
        assertThat(resolved.getVersion()).isEqualTo(7);
    }

    @Test
    void without_a_version_it_is_for_whatever_has_become_of_the_target() {
        assertThat(resolve(rename(null)).getVersion()).isNull();
    }

    @Test
    void what_begins_something_expects_no_version() {
        var begun = new RegisterUnit(UNIT, "Huyện ủy Châu Thành", null, "Long An", null, null);

        assertThat(resolve(begun).getIdentifier()).isEqualTo(UNIT.toString());
        assertThat(resolve(begun).getVersion()).isNull();
    }

    private static RenameUnit rename(@Nullable Long version) {
        return new RenameUnit(
                UNIT, version, "Huyện ủy Tân Trụ", null, "sắp xếp đơn vị", Occasion.NOT_RECORDED);
    }

    private static VersionedAggregateIdentifier resolve(DomainCommand command) {
        return new CommandTarget().resolveTarget(new GenericCommandMessage<>(command));
    }
}
