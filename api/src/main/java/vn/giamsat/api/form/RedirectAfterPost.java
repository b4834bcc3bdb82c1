package vn.giamsat.api.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from what was posted to a page that can be read: reloading it sends nothing. */
final class RedirectAfterPost {

    private RedirectAfterPost() {}

    static RedirectView to(String page) {
        var view = new RedirectView(page, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
