package vn.giamsat.value;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key by which papers were claimed before ways of writing were evened out. It is claimed still,
 * so that a paper recorded then is not recorded again.
 */
final class FormerDocumentKey {

    private static final String SPACE = "document";

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+\\p{L}?)(?:\\s*-\\s*\\p{L}.*)?");

    private FormerDocumentKey() {}

    static Optional<UniqueKey> of(Document paper) {
        String issuer = normalised(paper.issuer());
        Matcher written = NUMBER.matcher(normalised(paper.number()));
        String number = written.matches() ? written.group(1) : normalised(paper.number());
        if (issuer.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        String term = normalised(paper.term());
        String type = paper.type().name().toLowerCase(Locale.ROOT);
        return Optional.of(
                new UniqueKey(
                        SPACE,
                        String.join("|", issuer, type, term.isEmpty() ? "-" : term, number)));
    }

    private static String normalised(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replace('|', ' ')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
