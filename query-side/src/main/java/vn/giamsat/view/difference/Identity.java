package vn.giamsat.view.difference;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.OralProposal;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.view.casefile.Supplement;
import vn.giamsat.view.followup.answer.ExtensionRequest;
import vn.giamsat.view.followup.answer.ResponseGiven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** By what an item of a list is the same item in another state of the list. */
final class Identity {

    private Identity() {}

    /** An item without an identity of its own is the same only while it is equal. */
    private static Object of(Object item) {
        return switch (item) {
            case SessionHeld e -> e.session();
            case DraftReportPrepared e -> e.draftVersion();
            case RecommendationDrawn e -> e.recommendation();
            case Member e -> e.member();
            case ReservedOpinion e -> e.by();
            case OralProposal e when e.reference() != null -> e.reference();
            case Supplement e when e.request() != null -> e.request().request();
            case ResponseGiven e -> e.said().response();
            case ExtensionRequest e -> e.asked().request();
            default -> item;
        };
    }

    static Map<Object, Object> byIdentity(Collection<?> items) {
        return index(items, Identity::of);
    }

    /** Of items with one identity the second is compared with the second. */
    static <T> Map<Object, T> index(
            Collection<? extends T> items, Function<? super T, ?> identity) {
        Map<Object, T> index = new LinkedHashMap<>();
        for (T item : items) {
            List<Object> place = new ArrayList<>(List.of(identity.apply(item), 0));
            while (index.containsKey(place)) {
                place.set(1, (int) place.get(1) + 1);
            }
            index.put(List.copyOf(place), item);
        }
        return index;
    }
}
