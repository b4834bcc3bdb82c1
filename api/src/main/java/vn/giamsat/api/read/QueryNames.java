package vn.giamsat.api.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names in the query of an address, in their order, apart from what a body brings. */
final class QueryNames {

    private QueryNames() {}

    static Set<String> of(String query) {
        Set<String> names = new LinkedHashSet<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                names.add(decoded(name));
            }
        }
        return names;
    }

    /** What cannot be read as it is written is told as it is written. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
