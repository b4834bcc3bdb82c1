package vn.giamsat.api.page.inspectioncase;

import vn.giamsat.api.text.DifferenceWords;
import vn.giamsat.api.text.Labelled;
import vn.giamsat.inspection.event.FindingContent;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What a finding says besides its mark and its text, each part under the name its form gives it.
 */
public final class FindingParts {

    private static final Set<String> SHOWN_ABOVE = Set.of("reference", "text");

    private final DifferenceWords words;

    FindingParts(Locale locale) {
        words = DifferenceWords.in(locale, UUID::toString);
    }

    public List<Labelled> of(FindingContent content) {
        return words.labelled(content, SHOWN_ABOVE);
    }
}
