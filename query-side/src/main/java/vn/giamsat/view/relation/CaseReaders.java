package vn.giamsat.view.relation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Accounts;
import vn.giamsat.view.account.Grant;
import vn.giamsat.view.unit.Units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who could see a case at a moment, and why: the same rights by which cases are shown. */
public final class CaseReaders {

    private final Relations relations;
    private final Accounts accounts;
    private final Units units;

    public CaseReaders(Relations relations, Accounts accounts, Units units) {
        this.relations = relations;
        this.accounts = accounts;
        this.units = units;
    }

    /** In the order of their names; nobody where there was no such case. */
    public List<CaseReader> of(UUID inspection, @Nullable Long asOf) {
        return relations
                .ofInspection(inspection, asOf)
                .map(related -> named(readers(related, asOf), asOf))
                .orElse(List.of());
    }

    private List<CaseReader> readers(Related related, @Nullable Long asOf) {
        List<CaseReader> readers = new ArrayList<>();
        for (AccountRow account : accounts.enabled(asOf)) {
            List<AccessReason> grounds = grounds(account, related);
            if (!grounds.isEmpty()) {
                readers.add(
                        new CaseReader(
                                account.account(),
                                account.username(),
                                account.displayName(),
                                grounds.stream().anyMatch(AccessReason::opensInnerWork),
                                grounds));
            }
        }
        return readers;
    }

    private static List<AccessReason> grounds(AccountRow account, Related related) {
        List<AccessReason> grounds = new ArrayList<>();
        related.postOf(account.account()).ifPresent(post -> grounds.add(AccessReason.post(post)));
        for (Grant grant : account.grants()) {
            RoleReach reach = RoleReach.of(List.of(grant));
            boolean asUnit = related.openToUnit() && reach.ownUnits().contains(related.subject());
            if (asUnit || reach.covers(related.issuerUnit())) {
                grounds.add(AccessReason.role(grant.role(), grant.unit()));
            }
        }
        return grounds;
    }

    private List<CaseReader> named(List<CaseReader> readers, @Nullable Long asOf) {
        Map<UUID, String> names =
                units.names(
                        readers.stream()
                                .flatMap(reader -> reader.grounds().stream())
                                .map(AccessReason::unit)
                                .filter(Objects::nonNull)
                                .toList(),
                        asOf);
        return readers.stream().map(reader -> named(reader, names)).toList();
    }

    private static CaseReader named(CaseReader reader, Map<UUID, String> names) {
        return new CaseReader(
                reader.account(),
                reader.username(),
                reader.displayName(),
                reader.inside(),
                reader.grounds().stream().map(ground -> named(ground, names)).toList());
    }

    private static AccessReason named(AccessReason ground, Map<UUID, String> names) {
        UUID unit = ground.unit();
        return unit == null ? ground : ground.named(names.get(unit));
    }
}
