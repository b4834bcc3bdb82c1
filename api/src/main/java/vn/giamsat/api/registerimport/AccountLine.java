package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.registerimport.PlannedLine.Outcome;
import vn.giamsat.api.table.TableLine;
import vn.giamsat.view.account.Grant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** One line of a table of accounts, while it is being settled what becomes of it. */
final class AccountLine {

    final TableLine line;
    private final Headings<AccountColumn> headings;
    final List<ImportFault> faults = new ArrayList<>();
    final List<ImportNote> notes = new ArrayList<>();
    final Set<Grant> roles = new LinkedHashSet<>();
    final List<PlannedCommand> commands = new ArrayList<>();
    boolean opens;

    AccountLine(TableLine line, Headings<AccountColumn> headings) {
        this.line = line;
        this.headings = headings;
        faults.addAll(headings.faultsBeside(line));
    }

    String text(AccountColumn column) {
        return headings.text(line, column);
    }

    /** By it an account is known, whatever its letter case. */
    String username() {
        return text(AccountColumn.USERNAME).toLowerCase(Locale.ROOT);
    }

    /** A unit goes with the roles that belong to one. */
    void takeRole(Role role, @Nullable UUID unit) {
        boolean belongs = role == Role.UNIT_OFFICER || role == Role.ISSUER;
        roles.add(new Grant(role, belongs ? unit : null));
    }

    PlannedLine planned() {
        Outcome outcome;
        if (!faults.isEmpty()) {
            outcome = Outcome.FAULT;
        } else if (opens) {
            outcome = Outcome.RECORD;
        } else {
            outcome = commands.isEmpty() ? Outcome.ALREADY_THERE : Outcome.GRANT;
        }
        return new PlannedLine(line, outcome, faults, notes);
    }
}
