package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.event.Provenance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class ReadScopeTests {
    private final Office office = new Office();

    @Test
    void a_matter_nobody_has_a_part_in_yet_is_not_for_everybody() {
        Matter noPeopleYet = new Matter(Commands.ISSUING_UNIT, List.of(), null);

        assertThat(scopeOf("no").reads(noPeopleYet)).isFalse();
        assertThat(scopeOf("uo").reads(noPeopleYet)).isFalse();
        assertThat(scopeOf("is").reads(noPeopleYet)).isTrue();
    }

    @Test
    void who_may_not_found_a_delegation_is_told_so() {
        UUID stranger = office.who("no").account();
        var command =
                new GenericCommandMessage<>(
                        Commands.anyOf(FoundDelegation.class),
                        Map.of(Provenance.ACTOR, stranger.toString()));

        NotPermitted refusal =
                catchThrowableOfType(
                        NotPermitted.class,
                        () ->
                                new Gate(office, office)
                                        .handle(new DefaultUnitOfWork<>(command), () -> "let by"));

        assertThat(refusal.visible()).isTrue();
    }

    private ReadScope scopeOf(String code) {
        return ReadScope.of(office.who(code));
    }
}
