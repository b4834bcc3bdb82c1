package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Scope;
import vn.giamsat.view.relation.Scopes;

/** Turns what a caller may read into the scope the finders understand. */
public final class Reading {

    private final Scopes scopes;

    public Reading(Scopes scopes) {
        this.scopes = scopes;
    }

    /** With the rights of now, also where the past is looked at. */
    public Scope scopeOf(Caller caller) {
        return scopeOf(caller, null);
    }

    /** With the roles the caller is described by, and the posts held at the moment. */
    public Scope scopeOf(Caller caller, @Nullable Long asOf) {
        return scopes.of(caller.account(), caller.grants(), asOf);
    }
}
