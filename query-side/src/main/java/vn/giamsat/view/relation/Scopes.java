package vn.giamsat.view.relation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.account.Grant;
import vn.giamsat.view.read.Scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** How far people may see by the roles and the posts they hold at a moment. */
public final class Scopes {

    private final Relations relations;

    public Scopes(Relations relations) {
        this.relations = relations;
    }

    /** Of an account with these roles. */
    public Scope of(UUID account, Collection<Grant> roles, @Nullable Long asOf) {
        RoleReach reach = RoleReach.of(roles);
        if (reach.everything()) {
            return Scope.everything();
        }
        Set<UUID> inFull = new HashSet<>(relations.delegationsOf(account, asOf));
        if (!reach.issuingUnits().isEmpty()) {
            inFull.addAll(relations.delegationsIssuedBy(reach.issuingUnits(), asOf));
            inFull.addAll(relations.delegationsOfUnknownIssuers(asOf));
        }
        return Scope.delegations(inFull).and(Scope.units(reach.ownUnits()));
    }
}
