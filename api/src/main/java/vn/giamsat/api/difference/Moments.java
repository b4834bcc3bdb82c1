package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.AsOf;
import vn.giamsat.api.asof.PastMoment;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

import java.util.HashMap;
import java.util.Map;

/** Finds the two moments somebody compares; whatever is wrong is told with the field it is in. */
final class Moments {

    static final String FROM = "from";
    static final String TO = "to";

    private final AsOf moments;

    Moments(AsOf moments) {
        this.moments = moments;
    }

    /** A first moment is needed and does not come after the second; the second may be left out. */
    MomentSpan span(@Nullable String from, @Nullable String to, @Nullable PastMoment otherwise) {
        if (from == null || from.isBlank()) {
            throw Refused.malformed(FROM, FieldFault.MISSING);
        }
        PastMoment first = find(FROM, from);
        PastMoment second = to == null || to.isBlank() ? otherwise : find(TO, to);
        if (second != null && first.position() > second.position()) {
            throw Refused.malformed(TO, FieldFault.BEFORE_THE_FIRST);
        }
        return new MomentSpan(first, second);
    }

    private PastMoment find(String field, String text) {
        try {
            return moments.find(text.strip());
        } catch (Refused refused) {
            Map<String, Object> facts = new HashMap<>(refused.facts());
            facts.put("field", field);
            throw Refused.because(refused.kind(), facts, refused);
        }
    }
}
