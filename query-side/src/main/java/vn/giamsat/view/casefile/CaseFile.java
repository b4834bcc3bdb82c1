package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.contradiction.Contradiction;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.read.Scope;

import java.util.List;

/**
 * A case file as its reader may see it, with the names it refers to: the subject as it was called
 * when the case was opened, and as it is called now where that is another name. Inside tells a
 * reader who belongs to the delegation from the unit; what the delegation's record lacks is listed
 * beside. The version is that of its stream, as far as the case file has taken it. What the case
 * contradicts is told of one case, to those inside; a list leaves it out.
 */
public record CaseFile(
        CaseFileRow file,
        @Nullable String subjectName,
        @Nullable String subjectNow,
        @Nullable String delegationName,
        List<vn.giamsat.view.delegation.MissingDelegationFact> missingInDelegation,
        boolean inside,
        long version,
        @Nullable List<Contradiction> contradictions) {

    /** The same with what it contradicts. */
    CaseFile contradicting(List<Contradiction> found) {
        return new CaseFile(
                file,
                subjectName,
                subjectNow,
                delegationName,
                missingInDelegation,
                inside,
                version,
                found);
    }

    record Stored(
            CaseFileRow file,
            @Nullable String subjectName,
            @Nullable String subjectNow,
            @Nullable DelegationRow delegation,
            boolean inside,
            long version) {

        CaseFile shownTo(Scope scope) {
            return new CaseFile(
                    inside
                            ? file
                            : file.shownTo(unit -> scope.isTold(file.matter().delegation(), unit)),
                    subjectName,
                    subjectNow,
                    delegation == null ? null : delegation.matter().name(),
                    inside && delegation != null ? delegation.filing().missing() : List.of(),
                    inside,
                    version,
                    null);
        }
    }
}
