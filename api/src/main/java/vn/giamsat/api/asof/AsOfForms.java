package vn.giamsat.api.asof;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets every form that asks for something stay at the moment the page is looked at, as {@link
 * AsOfLinks} does with links; what else forms carry unseen is left to another.
 */
final class AsOfForms implements RequestDataValueProcessor {

    private static final String ASKS = AsOfForms.class.getName();

    private final RequestDataValueProcessor others;

    AsOfForms(RequestDataValueProcessor others) {
        this.others = others;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        request.setAttribute(ASKS, method.equalsIgnoreCase("get"));
        return others.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return others.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = others.getExtraHiddenFields(request);
        boolean stays =
                Boolean.TRUE.equals(request.getAttribute(ASKS))
                        && request.getAttribute(ReadContext.RESOLVED) instanceof ReadContext look
                        && look.isOnlyForReading();
        return stays ? with(fields, request) : fields;
    }

    private static Map<String, String> with(
            @Nullable Map<String, String> fields, HttpServletRequest request) {
        Map<String, String> all = new LinkedHashMap<>(fields == null ? Map.of() : fields);
        for (String name : TimeBar.CARRIED) {
            String value = request.getParameter(name);
            if (value != null) {
                all.put(name, value);
            }
        }
        return all;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return others.processUrl(request, url);
    }
}
