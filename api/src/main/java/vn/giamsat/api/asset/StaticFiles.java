package vn.giamsat.api.asset;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheets, scripts and signs of the pages, read once at the start. A template asks here
 * for the address of a file by its name; other links are no business of this.
 */
@Component
public final class StaticFiles {

    /** Everything below is for everybody and is kept by browsers for a year. */
    public static final String ROOT = "/static/";

    private static final String[] PLACES = {
        "classpath:static/css/*.css",
        "classpath:static/js/*.js",
        "classpath:static/img/*.svg",
        "classpath*:META-INF/resources/webjars/bootstrap/*/css/bootstrap.min.css"
    };

    private final Map<String, StaticFile> files = new HashMap<>();

    StaticFiles() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        for (String place : PLACES) {
            for (Resource found : resources.getResources(place)) {
                String name = String.valueOf(found.getFilename());
                files.put(name, new StaticFile(name, found.getContentAsByteArray()));
            }
        }
    }

    /** The address of the file with this name; a template that names none there is wrong. */
    public String address(String name) {
        return find(name)
                .map(StaticFile::address)
                .orElseThrow(() -> new IllegalArgumentException("no static file " + name));
    }

    Optional<StaticFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
