package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper as the register shows it: the matter by name, and what its number makes one ask.
 *
 * @param before the number before it in the series; null where there is none
 */
public record RegisteredPaper(
        PaperRow paper, @Nullable String matterName, @Nullable Integer before, boolean twice) {

    public List<PaperFlag> flags() {
        List<PaperFlag> flags = new ArrayList<>();
        if (missing() != null) {
            flags.add(PaperFlag.NUMBERS_MISSING_BEFORE);
        }
        if (twice) {
            flags.add(PaperFlag.NUMBER_TAKEN_TWICE);
        }
        if (!paper.place().ownSymbol()) {
            flags.add(PaperFlag.SYMBOL_OF_ANOTHER_BODY);
        }
        return flags;
    }

    /** "13" or "13–15": the numbers between this one and the one before it. */
    public @Nullable String missing() {
        Integer counted = paper.place().counted();
        if (counted == null || before == null || counted - before <= 1) {
            return null;
        }
        int first = before + 1;
        int last = counted - 1;
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
