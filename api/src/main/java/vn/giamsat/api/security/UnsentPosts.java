package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Keeps what was typed into a form whose session had ended, for the account that typed it. */
public interface UnsentPosts {

    /**
     * The address under which whoever typed it finds it again; nothing when it is not known who
     * typed it.
     *
     * @param caller who is signed in by now; null when nobody is
     */
    Optional<String> keep(HttpServletRequest request, @Nullable Caller caller);
}
