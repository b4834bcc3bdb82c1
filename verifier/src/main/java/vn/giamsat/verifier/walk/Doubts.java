package vn.giamsat.verifier.walk;

import java.util.ArrayList;
import java.util.List;

/**
 * The places where the log's tellings differ, kept until the signed root has said whom to believe.
 */
final class Doubts {

    /** More places than these are counted, not examined, so that memory stays bounded. */
    static final int EXAMINED = 50_000;

    private final List<PositionCopies> places = new ArrayList<>();
    private long unexamined;
    private long cutAt = -1;

    void add(PositionCopies place) {
        if (places.size() < EXAMINED) {
            places.add(place);
        } else {
            unexamined++;
        }
    }

    /** From here on the log says nothing at all. */
    void cutAt(long position) {
        cutAt = position;
    }

    List<PositionCopies> places() {
        return places;
    }

    long unexamined() {
        return unexamined;
    }

    /**
     * The first position of which nothing is left; -1 where there is something of every position.
     */
    long cutAt() {
        return cutAt;
    }
}
