package vn.giamsat.api.difference;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What was asked in the address: the two moments, and the filters that go along. */
public record DifferenceQuery(
        @Nullable String from, @Nullable String to, Map<String, String> filters, String asTable) {

    private static final Set<String> OWN = Set.of(Moments.FROM, Moments.TO, "format", "lang");

    static DifferenceQuery in(HttpServletRequest request) {
        Map<String, String> filters = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!OWN.contains(name)) {
                                filters.put(name, values[0]);
                            }
                        });
        String asTable =
                ServletUriComponentsBuilder.fromRequest(request)
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .replaceQueryParam("format", ReportForm.csv)
                        .build()
                        .toUriString();
        return new DifferenceQuery(
                request.getParameter(Moments.FROM),
                request.getParameter(Moments.TO),
                filters,
                asTable);
    }
}
