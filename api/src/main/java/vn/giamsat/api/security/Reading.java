package vn.giamsat.api.security;

import vn.giamsat.view.read.Scope;
import vn.giamsat.view.relation.Relations;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Turns what a caller may read into the scope the finders understand. */
public final class Reading {

    private final Relations relations;

    public Reading(Relations relations) {
        this.relations = relations;
    }

    /** With the rights of now, also where the past is looked at. */
    public Scope scopeOf(Caller caller) {
        ReadScope scope = ReadScope.of(caller);
        if (scope.everything()) {
            return Scope.everything();
        }
        Set<UUID> inFull = new HashSet<>(relations.delegationsOf(caller.account(), null));
        if (!scope.issuingUnits().isEmpty()) {
            inFull.addAll(relations.delegationsIssuedBy(scope.issuingUnits(), null));
            inFull.addAll(relations.delegationsOfUnknownIssuers(null));
        }
        return Scope.delegations(inFull).and(Scope.units(scope.ownUnits()));
    }
}
