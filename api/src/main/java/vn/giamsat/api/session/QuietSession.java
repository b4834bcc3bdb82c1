package vn.giamsat.api.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A session whose end is set when it begins: that a page is read moves nothing, and so writes
 * nothing.
 */
final class QuietSession<S extends Session> implements Session {

    private final S stored;

    QuietSession(S stored) {
        this.stored = stored;
    }

    S stored() {
        return stored;
    }

    /** Not taken down. */
    @Override
    public void setLastAccessedTime(Instant now) {}

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            stored.removeAttribute(name);
        } else {
            stored.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
