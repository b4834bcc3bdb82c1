package vn.giamsat.api.form;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a browser posted: the fields of the form, and what the form carries beside them. */
record PostedForm(
        MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> files) {

    static final String KEY = "_key";
    static final String VERSION = "_version";
    static final String DRAFT = "_draft";
    static final String PRESS = "_press";
    static final String SEEN = "_seen";
    static final String SHOWN_TO = "_shownTo";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static PostedForm of(HttpServletRequest request) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new PostedForm(
                fields,
                request instanceof MultipartHttpServletRequest parts
                        ? parts.getMultiFileMap()
                        : new LinkedMultiValueMap<>());
    }

    /** By this key a form that is sent twice is known as the same one. */
    @Nullable String key() {
        String key = one(KEY);
        return ID.matcher(key).matches() ? key : null;
    }

    @Nullable Long version() {
        String version = one(VERSION);
        return NUMBER.matcher(version).matches() ? Long.valueOf(version) : null;
    }

    @Nullable UUID draft() {
        return id(one(DRAFT));
    }

    /** The draft it belongs to: the one it names, or the one of its key. */
    @Nullable UUID draftOf(String form, UUID account) {
        UUID named = draft();
        String key = key();
        return named == null && key != null ? BegunForm.draft(form, account, key) : named;
    }

    /** The account to which the form was shown that came back; nothing when that is not proved. */
    Optional<UUID> shownTo(String form, FormSeal seal) {
        String said = one(SHOWN_TO);
        UUID account = id(said.replaceFirst("[.].*", ""));
        UUID draft = account == null ? null : draftOf(form, account);
        return account != null && draft != null && seal.isOn(said, form, draft, account)
                ? Optional.of(account)
                : Optional.empty();
    }

    boolean isSealed() {
        return !one(SHOWN_TO).isEmpty();
    }

    String seen() {
        return one(SEEN);
    }

    static @Nullable UUID id(@Nullable String written) {
        return written != null && ID.matcher(written).matches() ? UUID.fromString(written) : null;
    }

    /** Enter looks for words that were not looked for yet. */
    Press press(FormValues before) {
        Press press = Press.of(fields.getFirst(PRESS));
        if (press.kind() != Press.Kind.ENTER) {
            return press;
        }
        return fields.keySet().stream()
                .filter(name -> name.endsWith(FormValues.WORDS))
                .filter(name -> !one(name).isBlank() && !one(name).equals(before.first(name)))
                .findFirst()
                .map(name -> new Press(Press.Kind.FIND, name.substring(0, name.length() - 1), 0))
                .orElse(press);
    }

    private String one(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
