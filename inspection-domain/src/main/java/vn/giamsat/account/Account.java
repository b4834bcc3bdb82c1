package vn.giamsat.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.account.rule.AccountRule.AN_ACCOUNT_NAMES_ITS_PERSON;
import static vn.giamsat.account.rule.AccountRule.A_CHANGE_OF_RIGHTS_SAYS_WHY;
import static vn.giamsat.account.rule.AccountRule.A_DISABLED_ACCOUNT_GETS_NO_ROLE;
import static vn.giamsat.account.rule.AccountRule.A_ROLE_IS_HELD_ONCE;
import static vn.giamsat.account.rule.AccountRule.A_UNIT_OFFICER_ANSWERS_FOR_A_UNIT;
import static vn.giamsat.account.rule.AccountRule.A_USER_NAME_IS_PLAIN;
import static vn.giamsat.account.rule.AccountRule.NOBODY_DISABLES_THEMSELVES;
import static vn.giamsat.account.rule.AccountRule.NOBODY_GIVES_UP_THEIR_OWN_ADMINISTRATION;
import static vn.giamsat.account.rule.AccountRule.ONLY_AN_ENABLED_ACCOUNT_CAN_BE_DISABLED;
import static vn.giamsat.account.rule.AccountRule.ONLY_A_DISABLED_ACCOUNT_CAN_BE_ENABLED;
import static vn.giamsat.account.rule.AccountRule.ONLY_A_ROLE_HELD_CAN_BE_REVOKED;
import static vn.giamsat.account.rule.AccountRule.ONLY_UNIT_OFFICERS_AND_ISSUERS_BELONG_TO_A_UNIT;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import vn.giamsat.account.command.DisableAccount;
import vn.giamsat.account.command.EnableAccount;
import vn.giamsat.account.command.GrantRole;
import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.account.command.RevokeRole;
import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.event.Provenance;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.UnitId;
import vn.giamsat.value.Username;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what an account may be given. It is opened, holds roles everywhere or for one unit, and
 * is disabled rather than deleted, so that what it did stays attributed.
 */
@AggregateRoot(type = "Account")
final class Account {

    @AggregateIdentifier private AccountId id;

    private boolean disabled;

    private final Set<AccountGrant> held = new HashSet<>();

    @CommandHandler
    Account(OpenAccount command) {
        require(Username.isWellFormed(command.username()), A_USER_NAME_IS_PLAIN);
        require(!command.displayName().isBlank(), AN_ACCOUNT_NAMES_ITS_PERSON);
        apply(
                new AccountOpened(
                        command.account().value(), command.username(), command.displayName()));
    }

    @CommandHandler
    void decide(GrantRole command) {
        var wanted = new AccountGrant(command.role(), command.unit());
        require(!disabled, A_DISABLED_ACCOUNT_GETS_NO_ROLE);
        require(!wanted.lacksItsUnit(), A_UNIT_OFFICER_ANSWERS_FOR_A_UNIT);
        require(
                command.unit() == null || !wanted.belongsToNoUnit(),
                ONLY_UNIT_OFFICERS_AND_ISSUERS_BELONG_TO_A_UNIT);
        require(!held.contains(wanted), A_ROLE_IS_HELD_ONCE);
        apply(new RoleGranted(id.value(), command.role(), valueOf(command.unit())));
    }

    @CommandHandler
    void decide(RevokeRole command, @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        require(!command.reason().isBlank(), A_CHANGE_OF_RIGHTS_SAYS_WHY);
        require(
                held.contains(new AccountGrant(command.role(), command.unit())),
                ONLY_A_ROLE_HELD_CAN_BE_REVOKED);
        require(
                command.role() != Role.ADMINISTRATOR || !isOf(actor),
                NOBODY_GIVES_UP_THEIR_OWN_ADMINISTRATION);
        apply(
                new RoleRevoked(
                        id.value(), command.role(), valueOf(command.unit()), command.reason()));
    }

    @CommandHandler
    void decide(DisableAccount command, @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        require(!command.reason().isBlank(), A_CHANGE_OF_RIGHTS_SAYS_WHY);
        require(!disabled, ONLY_AN_ENABLED_ACCOUNT_CAN_BE_DISABLED);
        require(!isOf(actor), NOBODY_DISABLES_THEMSELVES);
        apply(new AccountDisabled(id.value(), command.reason()));
    }

    @CommandHandler
    void decide(EnableAccount command) {
        require(!command.reason().isBlank(), A_CHANGE_OF_RIGHTS_SAYS_WHY);
        require(disabled, ONLY_A_DISABLED_ACCOUNT_CAN_BE_ENABLED);
        apply(new AccountEnabled(id.value(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        id = new AccountId(event.account());
        switch (event) {
            case AccountOpened _ -> disabled = false;
            case RoleGranted granted -> held.add(grant(granted.role(), granted.unit()));
            case RoleRevoked revoked -> held.remove(grant(revoked.role(), revoked.unit()));
            case AccountDisabled _ -> disabled = true;
            case AccountEnabled _ -> disabled = false;
        }
    }

    private boolean isOf(@Nullable String actor) {
        return id.toString().equals(actor);
    }

    private static AccountGrant grant(Role role, @Nullable UUID unit) {
        return new AccountGrant(role, unit == null ? null : new UnitId(unit));
    }

    private static @Nullable UUID valueOf(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private Account() {} // Axon builds it empty, then replays its events
}
