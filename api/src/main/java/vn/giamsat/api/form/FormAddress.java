package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

import vn.giamsat.api.security.UnsentPosts;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The addresses of one form of one matter. They name a draft, and nothing that was typed. */
record FormAddress(CommandForm form, @Nullable UUID id) {

    static final String DRAFT = "draft";
    static final String BEGUN = "begun";
    static final String SINCE = "since";
    static final String STEP = "step";
    static final String CONFIRM = "confirm";
    static final String EMPTIED = "emptied";
    static final String UNSENT = "unsent";
    static final String TOO_LARGE = UnsentPosts.TOO_LARGE;
    static final String TOO_LONG = UnsentPosts.TOO_LONG;
    static final String FAILED = "failed";
    static final String FORGOTTEN = "forgotten";
    static final String SESSION = UnsentPosts.SESSION;
    static final String ANOTHER = "another";

    /** Why something that was posted never reached the form. */
    static final Set<String> REASONS =
            Set.of(TOO_LARGE, TOO_LONG, FAILED, FORGOTTEN, SESSION, ANOTHER);

    String path() {
        return form.address(String.valueOf(id));
    }

    RedirectView fresh() {
        return RedirectAfterPost.to(path());
    }

    /** Whether this is where a form was begun, rather than the way to one. */
    boolean isBegun(Map<String, String> said) {
        return !said.containsKey(DRAFT) && PostedForm.id(said.get(BEGUN)) != null;
    }

    /** Begun under an address of its own, with what the link to it said. */
    RedirectView begin(Map<String, String> said, UUID begun) {
        var address = UriComponentsBuilder.fromPath(path());
        said.forEach(
                (name, value) -> {
                    if (!Set.of(DRAFT, STEP, EMPTIED, BEGUN, SINCE).contains(name)) {
                        address.queryParam(name, value);
                    }
                });
        if (said.containsKey(DRAFT)) {
            address.replaceQueryParam(UNSENT, FORGOTTEN);
        }
        return RedirectAfterPost.to(
                address.queryParam(BEGUN, begun).encode().build().toUriString());
    }

    /** Shown again, at this place of the page. */
    RedirectView draft(FormDraft draft, String place) {
        return RedirectAfterPost.to(
                path() + "?" + DRAFT + "=" + draft.id() + (place.isEmpty() ? "" : "#" + place));
    }

    /** What was recorded, beside what was typed since then; null when nothing was. */
    RedirectView recorded(FormDraft recorded, @Nullable FormDraft since) {
        String page = path() + "?" + DRAFT + "=" + recorded.id();
        return RedirectAfterPost.to(since == null ? page : page + "&" + SINCE + "=" + since.id());
    }

    /** The same, with why what was posted did not reach the form; null when there is no why. */
    String draftTo(UUID draft, @Nullable String why) {
        return path() + "?" + DRAFT + "=" + draft + (why == null ? "" : "&" + UNSENT + "=" + why);
    }

    String confirmTo(UUID draft) {
        return path() + "?" + DRAFT + "=" + draft + "&" + STEP + "=" + CONFIRM;
    }

    /** To be read once more; it says when rows were left out in which nothing was typed. */
    RedirectView confirm(FormDraft draft, boolean emptied) {
        String step = confirmTo(draft.id());
        return RedirectAfterPost.to(emptied ? step + "&" + EMPTIED + "=true" : step);
    }

    RedirectView unsent(String why) {
        return RedirectAfterPost.to(unsentTo(why));
    }

    String unsentTo(String why) {
        return UriComponentsBuilder.fromPath(path()).queryParam(UNSENT, why).toUriString();
    }
}
