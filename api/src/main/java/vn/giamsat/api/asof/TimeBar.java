package vn.giamsat.api.asof;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenMoment;
import vn.giamsat.api.text.ChosenLanguage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bar by which a reader goes to another moment and comes back, and what the banner says of
 * where they are.
 */
public final class TimeBar {

    public static final List<String> CARRIED = List.of("asOf", "seenBy");

    /** What belongs to one moment or one visit only. */
    private static final Set<String> LEFT_BEHIND = Set.of("asOf", "cursor", "atLeast", "lang");

    private final ReadContext look;
    private final HttpServletRequest request;

    public TimeBar(ReadContext look, HttpServletRequest request) {
        this.look = look;
        this.request = request;
    }

    /** One field of the address that is kept when the moment changes. */
    public record Kept(String name, String value) {}

    /** Whether the page is not simply what there is now. */
    public boolean isShown() {
        return look.isOnlyForReading();
    }

    public @Nullable PastMoment when() {
        return look.when();
    }

    /** Through whose eyes; null when they are the reader's own of today. */
    public @Nullable String eyes() {
        return look.isThroughOtherEyes() ? look.eyes().displayName() : null;
    }

    public String path() {
        return request.getRequestURI();
    }

    /** The moment, as it is written into the field. */
    public String value() {
        PastMoment when = look.when();
        return when == null ? "" : WrittenMoment.written(when.time());
    }

    /** The question of the page, whose answer is wanted of another moment. */
    public List<Kept> kept() {
        return kept(request);
    }

    public static List<Kept> kept(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !LEFT_BEHIND.contains(field.getKey()))
                .flatMap(
                        field ->
                                Stream.of(field.getValue())
                                        .map(value -> new Kept(field.getKey(), value)))
                .toList();
    }

    /** The same page as it is now, with the reader's own eyes. */
    public String present() {
        return present(request);
    }

    public static String present(HttpServletRequest request) {
        return ChosenLanguage.here(request)
                .replaceQueryParam("asOf")
                .replaceQueryParam("seenBy")
                .replaceQueryParam("cursor")
                .build()
                .toUriString();
    }
}
