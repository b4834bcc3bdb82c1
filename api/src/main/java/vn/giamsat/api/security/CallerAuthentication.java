package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.time.Instant;
import java.util.List;

/** Somebody known to us: the caller as of this request, and since when they are signed in. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final Instant since;

    CallerAuthentication(Caller caller, Instant since) {
        super(authorities(caller));
        this.caller = caller;
        this.since = since;
        setAuthenticated(true);
    }

    Instant since() {
        return since;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.username();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof CallerAuthentication that
                && that.since.equals(since);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + since.hashCode();
    }

    private static List<SimpleGrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .map(held -> new SimpleGrantedAuthority("ROLE_" + held.role().name()))
                .distinct()
                .toList();
    }
}
