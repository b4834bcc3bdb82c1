package vn.giamsat.api.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

import vn.giamsat.view.QuerySide;

/** What one request asked to see at least is asked of no other on the same thread. */
final class NothingStaysRequired implements HandlerInterceptor {
    private final QuerySide views;

    NothingStaysRequired(QuerySide views) {
        this.views = views;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        views.readWhatThereIs();
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        views.readWhatThereIs();
    }
}
