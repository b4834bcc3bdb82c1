package vn.giamsat.eventlog.witness;

import java.util.List;
import java.util.Set;

/** Which witnesses are enough (C2SP tlog-policy). */
sealed interface Quorum {

    /** Given the names of the witnesses that cosigned. */
    boolean isMet(Set<String> cosigned);

    /** Nobody is asked for. */
    record Nobody() implements Quorum {
        @Override
        public boolean isMet(Set<String> cosigned) {
            return true;
        }
    }

    record One(String name) implements Quorum {
        @Override
        public boolean isMet(Set<String> cosigned) {
            return cosigned.contains(name);
        }
    }

    record Some(int least, List<Quorum> members) implements Quorum {
        @Override
        public boolean isMet(Set<String> cosigned) {
            return members.stream().filter(member -> member.isMet(cosigned)).count() >= least;
        }
    }
}
