package vn.giamsat.api.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.MatterKind;
import vn.giamsat.api.text.Identities;
import vn.giamsat.api.timeline.TimelineLine;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;

import java.util.Optional;
import java.util.UUID;

/**
 * Says on a page what happened since its reader last opened it, and remembers, once it was answered
 * in the present, up to where the reader has looked now.
 */
final class LastLookRecorder implements HandlerInterceptor {

    private static final String UP_TO = LastLookRecorder.class.getName();

    private final JdbcLastLooks looks;
    private final ChangesSinceLastLook changes;
    private final QuerySide views;

    LastLookRecorder(JdbcLastLooks looks, ChangesSinceLastLook changes, QuerySide views) {
        this.looks = looks;
        this.changes = changes;
        this.views = views;
    }

    /** Taken before the page is read: what comes meanwhile is told the next time. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod()) && id(request).isPresent()) {
            request.setAttribute(UP_TO, views.positionOf("timeline"));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        ReadContext look = look(request);
        if (page != null && look != null) {
            request.setAttribute(UP_TO, upTo(request, page));
            id(request)
                    .flatMap(id -> changes.of(look, matter(request), id))
                    .ifPresent(since -> page.addObject("sinceLast", since));
        }
    }

    /** What a page that waited for a write has shown is seen as well. */
    private static @Nullable Long upTo(HttpServletRequest request, ModelAndView page) {
        if (!(request.getAttribute(UP_TO) instanceof Long taken)) {
            return null;
        }
        return page.getModel().get("timeline") instanceof Page<?> shown
                ? shown.items().stream()
                        .map(line -> ((TimelineLine) line).position())
                        .reduce(taken, Math::max)
                : taken;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        ReadContext look = look(request);
        if (look != null
                && failure == null
                && response.getStatus() == HttpServletResponse.SC_OK
                && request.getAttribute(UP_TO) instanceof Long position) {
            id(request)
                    .ifPresent(
                            id ->
                                    looks.record(
                                            look.caller().account(),
                                            matter(request).name(),
                                            id,
                                            position));
        }
    }

    /** Nobody's own look in the past, nor through the eyes of another, is one that counts. */
    private static @Nullable ReadContext look(HttpServletRequest request) {
        return request.getAttribute(ReadContext.RESOLVED) instanceof ReadContext look
                        && !look.isOnlyForReading()
                ? look
                : null;
    }

    private static MatterKind matter(HttpServletRequest request) {
        return MatterKind.valueOf(request.getServletPath().split("/")[1]);
    }

    private static Optional<UUID> id(HttpServletRequest request) {
        return Identities.in(request.getServletPath().split("/")[2]);
    }
}
