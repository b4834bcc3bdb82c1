package vn.giamsat.api.offer;

import vn.giamsat.account.command.AccountCondition;
import vn.giamsat.account.command.WhileAccount;
import vn.giamsat.account.event.Role;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.view.account.AccountRow;

import java.util.UUID;
import java.util.stream.Stream;

/** Reads the conditions of an account off its row; nobody takes the own rights away. */
record AccountConditions(AccountRow row, UUID reader) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileAccount asked = command.getAnnotation(WhileAccount.class);
        return asked != null && Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(AccountCondition condition) {
        return switch (condition) {
            case ENABLED -> row.enabled();
            case DISABLED -> !row.enabled();
            case NOT_OF_THE_READER -> !isOwn();
            case WITH_A_ROLE_TO_REVOKE ->
                    row.grants().stream()
                            .anyMatch(grant -> grant.role() != Role.ADMINISTRATOR || !isOwn());
        };
    }

    private boolean isOwn() {
        return row.account().equals(reader);
    }
}
