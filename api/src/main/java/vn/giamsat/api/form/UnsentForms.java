package vn.giamsat.api.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import vn.giamsat.api.security.PostedPage;

/** What is posted to a form and never reaches it is told by the form, which is led to. */
@Component
final class UnsentForms implements HandlerExceptionResolver, Ordered {

    /** Before the one that tells problems on a page of their own. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (response.isCommitted() || !PostedPage.isForm(request)) {
            return null;
        }
        boolean large =
                failure instanceof MaxUploadSizeExceededException
                        || failure instanceof MultipartException;
        String why = large ? FormAddress.TOO_LARGE : FormAddress.FAILED;
        return new ModelAndView(
                RedirectAfterPost.to(
                        request.getRequestURI() + "?" + FormAddress.UNSENT + "=" + why));
    }
}
