package vn.giamsat.verifier.note;

import java.util.List;
import java.util.Set;

/** Which cosignatures are enough, C2SP tlog-policy. */
sealed interface Quorum {

    boolean metBy(Set<VerifierKey> cosigners);

    /** One witness has cosigned. */
    record Cosigned(VerifierKey witness) implements Quorum {

        @Override
        public boolean metBy(Set<VerifierKey> cosigners) {
            return cosigners.contains(witness);
        }
    }

    /** So many of these are met. */
    record AtLeast(int wanted, List<Quorum> of) implements Quorum {

        public AtLeast {
            of = List.copyOf(of);
        }

        @Override
        public boolean metBy(Set<VerifierKey> cosigners) {
            return of.stream().filter(each -> each.metBy(cosigners)).count() >= wanted;
        }
    }
}
