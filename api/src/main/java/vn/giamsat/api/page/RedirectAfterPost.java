package vn.giamsat.api.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

import vn.giamsat.api.command.CommandAnswer;

/**
 * Leads from a form that was recorded to the page where it can be read: reloading sends nothing.
 */
final class RedirectAfterPost {

    private RedirectAfterPost() {}

    static RedirectView page(String page, CommandAnswer answer) {
        var view =
                new RedirectView(page + "?atLeast=" + answer.id() + ":" + answer.version(), true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
