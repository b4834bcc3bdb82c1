package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.UUID;

/** The addresses of one form of one matter. They name a draft, and nothing that was typed. */
record FormAddress(CommandForm form, @Nullable UUID id) {

    static final String DRAFT = "draft";
    static final String STEP = "step";
    static final String CONFIRM = "confirm";
    static final String UNSENT = "unsent";

    String path() {
        return form.address(String.valueOf(id));
    }

    RedirectView fresh() {
        return to(path());
    }

    /** Shown again, at this place of the page. */
    RedirectView draft(FormDraft draft, String place) {
        return to(path() + "?" + DRAFT + "=" + draft.id() + (place.isEmpty() ? "" : "#" + place));
    }

    RedirectView confirm(FormDraft draft) {
        return to(path() + "?" + DRAFT + "=" + draft.id() + "&" + STEP + "=" + CONFIRM);
    }

    RedirectView unsent(String why) {
        return to(UriComponentsBuilder.fromPath(path()).queryParam(UNSENT, why).toUriString());
    }

    /** Reloading what is led to sends nothing. */
    static RedirectView to(String page) {
        var view = new RedirectView(page, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
