package vn.giamsat.api.asof;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.web.IWebExchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lets every link of a page stay at the moment the page is looked at, and with the same eyes. The
 * one place where that is done; signing out has no moment.
 */
final class AsOfLinks extends StandardLinkBuilder {

    private static final List<String> WITHOUT_MOMENT = List.of("/sign-");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String processed = super.processLink(context, link);
        return context instanceof IWebContext web && hasMoment(processed)
                ? carried(web.getExchange(), processed)
                : processed;
    }

    private static boolean hasMoment(String link) {
        return (link.startsWith("/") || link.startsWith("?"))
                && !link.startsWith("//")
                && WITHOUT_MOMENT.stream().noneMatch(link::startsWith);
    }

    private static String carried(IWebExchange exchange, String link) {
        if (!(exchange.getAttributeValue(ReadContext.RESOLVED) instanceof ReadContext look)
                || !look.isOnlyForReading()) {
            return link;
        }
        int fragment = link.indexOf('#');
        String address = fragment < 0 ? link : link.substring(0, fragment);
        String rest = fragment < 0 ? "" : link.substring(fragment);
        for (String name : TimeBar.CARRIED) {
            address = with(address, name, exchange.getRequest().getParameterValue(name));
        }
        return address + rest;
    }

    /** A link that leads to a moment of its own is left alone. */
    private static boolean names(String address, String name) {
        return address.contains("?" + name + "=") || address.contains("&" + name + "=");
    }

    private static String with(String address, String name, @Nullable String value) {
        if (value == null || names(address, name)) {
            return address;
        }
        char before = address.indexOf('?') < 0 ? '?' : '&';
        return address + before + name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
