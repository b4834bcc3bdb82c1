package vn.giamsat.api.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Stored sessions that are read with every page and written only when something changed. */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSession<S>> {

    private final SessionRepository<S> read;
    private final SessionRepository<S> written;

    /**
     * The same rows twice.
     *
     * @param read by one statement, which needs no transaction
     * @param written in a transaction of its own
     */
    QuietSessions(SessionRepository<S> read, SessionRepository<S> written) {
        this.read = read;
        this.written = written;
    }

    @Override
    public QuietSession<S> createSession() {
        return new QuietSession<>(written.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        written.save(session.stored());
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        S found = read.findById(id);
        return found == null ? null : new QuietSession<>(found);
    }

    @Override
    public void deleteById(String id) {
        written.deleteById(id);
    }
}
