package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Optional;

/** Keeps what was typed into a form that could not be taken, for the account that typed it. */
public interface UnsentPosts {

    /** Of a session that is over. */
    String SESSION = "session";

    /** With files of which none was read. */
    String TOO_LARGE = "too-large";

    /** With more text than is read. */
    String TOO_LONG = "too-long";

    /**
     * The address under which whoever typed it finds it again; nothing when it is not known who
     * typed it.
     *
     * @param path of the form
     * @param why it could not be taken
     * @param caller who is signed in by now; null when nobody is
     */
    Optional<String> keep(
            String path, MultiValueMap<String, String> fields, String why, @Nullable Caller caller);

    /** Of a session that is over. */
    default Optional<String> keep(HttpServletRequest request, @Nullable Caller caller) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return keep(request.getRequestURI(), fields, SESSION, caller);
    }
}
