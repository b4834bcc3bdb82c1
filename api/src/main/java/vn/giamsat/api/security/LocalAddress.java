package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A page of ours that somebody is led to after signing in; never one of another server. */
final class LocalAddress {

    static final String PARAMETER = "to";

    private static final int LONGEST = 2000;

    private LocalAddress() {}

    /** The address, when it is one of a page here. */
    static Optional<String> of(@Nullable String written) {
        if (written == null
                || written.length() > LONGEST
                || !written.startsWith("/")
                || written.startsWith("//")
                || written.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            URI address = new URI(written);
            boolean ours = address.getScheme() == null && address.getRawAuthority() == null;
            return ours ? Optional.of(written) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** What is asked for here, to be asked for again. */
    static Optional<String> here(HttpServletRequest request) {
        String query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query))
                .filter(address -> !address.equals(request.getContextPath() + "/"));
    }

    /** The page for signing in, from which one is led to this address. */
    static String signIn(HttpServletRequest request, @Nullable String to, String... said) {
        var page = UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in");
        for (String one : said) {
            page.queryParam(one);
        }
        if (to == null) {
            return page.build().toUriString();
        }
        return page.queryParam(PARAMETER, "{to}").encode().buildAndExpand(to).toUriString();
    }
}
