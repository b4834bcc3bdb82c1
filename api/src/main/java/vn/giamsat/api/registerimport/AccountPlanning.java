package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.table.Table;
import vn.giamsat.event.WrittenAlike;
import vn.giamsat.value.Username;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Grant;
import vn.giamsat.view.unit.UnitRow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Settles line by line what a table of accounts means. One account may stand on several lines, each
 * with another role; an account that is there already gets the roles it lacks.
 */
final class AccountPlanning {

    private final Headings<AccountColumn> headings;
    private final List<AccountLine> lines;
    private final KnownUnits units;
    private final Map<String, AccountRow> accounts;
    private final AccountCommands commands;
    private final Choices<Role> roles = new Choices<>(Role.class);
    private final Map<String, Opened> opened = new HashMap<>();

    private record Opened(AccountLine first, UUID account, Set<Grant> roles) {}

    AccountPlanning(
            Table table,
            KnownUnits units,
            Function<Collection<String>, List<AccountRow>> register,
            AccountCommands commands) {
        this.units = units;
        this.commands = commands;
        headings = Headings.of(table.lines().getFirst(), AccountColumn.class);
        lines =
                table.lines().stream()
                        .skip(1)
                        .map(line -> new AccountLine(line, headings))
                        .toList();
        accounts =
                register
                        .apply(lines.stream().map(AccountLine::username).distinct().toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.username().toLowerCase(Locale.ROOT),
                                        row -> row));
    }

    ImportPlan plan() {
        if (headings.faults().isEmpty()) {
            lines.forEach(this::settle);
        }
        return new ImportPlan(
                headings.written(),
                headings.faults(),
                lines.stream().map(AccountLine::planned).toList(),
                lines.stream().flatMap(line -> line.commands.stream()).toList());
    }

    private void settle(AccountLine line) {
        readRoles(line);
        AccountRow there = accounts.get(line.username());
        Opened before = opened.get(line.username());
        if (there != null) {
            extend(line, there);
        } else if (before != null) {
            goOn(line, before);
        } else {
            if (!line.username().isBlank() && !Username.isWellFormed(line.username())) {
                line.faults.add(ImportFault.of(AccountColumn.USERNAME, "username-not-plain"));
            }
            UUID account = commands.open(line);
            line.roles.forEach(role -> commands.grant(line, account, role));
            opened.put(line.username(), new Opened(line, account, new HashSet<>(line.roles)));
        }
    }

    /** Of the same table: another role of the account that an earlier line opens. */
    private void goOn(AccountLine line, Opened before) {
        String number = String.valueOf(before.first().line.number());
        if (!sameName(line, before.first().text(AccountColumn.DISPLAY_NAME))) {
            line.faults.add(
                    ImportFault.of(
                            AccountColumn.DISPLAY_NAME, "name-differs", Map.of("line", number)));
            return;
        }
        List<Grant> more = line.roles.stream().filter(r -> before.roles().add(r)).toList();
        if (more.isEmpty() && line.faults.isEmpty()) {
            line.faults.add(
                    ImportFault.of(AccountColumn.USERNAME, "line-twice", Map.of("line", number)));
        }
        more.forEach(role -> commands.grant(line, before.account(), role));
    }

    private void extend(AccountLine line, AccountRow there) {
        if (!sameName(line, there.displayName())) {
            line.faults.add(
                    ImportFault.of(
                            AccountColumn.USERNAME,
                            "username-taken",
                            Map.of("person", there.displayName())));
            return;
        }
        line.notes.add(
                ImportNote.of(
                        "account-there",
                        Map.of("person", there.displayName()),
                        "/accounts/" + there.account()));
        Set<Grant> held =
                opened.computeIfAbsent(
                                line.username(),
                                _ ->
                                        new Opened(
                                                line,
                                                there.account(),
                                                new HashSet<>(there.grants())))
                        .roles();
        List<Grant> more = line.roles.stream().filter(held::add).toList();
        if (!more.isEmpty() && !there.enabled()) {
            line.faults.add(ImportFault.of(AccountColumn.ROLES, "account-disabled"));
            return;
        }
        more.forEach(role -> commands.grant(line, there.account(), role));
    }

    private void readRoles(AccountLine line) {
        String written = line.text(AccountColumn.ROLES);
        @Nullable UUID unit = unit(line);
        for (String word : written.split("[;|\n]")) {
            if (!word.isBlank()) {
                roles.find(word)
                        .ifPresentOrElse(
                                role -> line.takeRole(role, unit),
                                () ->
                                        line.faults.add(
                                                ImportFault.of(
                                                        AccountColumn.ROLES,
                                                        "role-unknown",
                                                        Map.of("role", word.strip()))));
            }
        }
        boolean officer = line.roles.stream().anyMatch(r -> r.role() == Role.UNIT_OFFICER);
        boolean named = !line.text(AccountColumn.UNIT).isBlank();
        if (officer && !named) {
            line.faults.add(ImportFault.of(AccountColumn.UNIT, "unit-missing"));
        }
        boolean ofUnit = officer || line.roles.stream().anyMatch(r -> r.role() == Role.ISSUER);
        if (named && !ofUnit) {
            line.faults.add(ImportFault.of(AccountColumn.UNIT, "unit-of-no-role"));
        }
    }

    private @Nullable UUID unit(AccountLine line) {
        String written = line.text(AccountColumn.UNIT);
        if (written.isBlank()) {
            return null;
        }
        Set<UnitRow> meant = units.meant(written);
        if (meant.size() == 1) {
            return meant.iterator().next().unit();
        }
        line.faults.add(
                ImportFault.of(
                        AccountColumn.UNIT,
                        meant.isEmpty() ? "unit-unknown" : "unit-ambiguous",
                        Map.of("units", units.labels(meant))));
        return null;
    }

    private static boolean sameName(AccountLine line, String name) {
        return WrittenAlike.fold(line.text(AccountColumn.DISPLAY_NAME))
                .equals(WrittenAlike.fold(name));
    }
}
