package vn.giamsat.api.evidence;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

import java.util.Locale;
import java.util.Map;

/** Why a file cannot be taken as evidence. */
enum EvidenceFault {
    EMPTY,
    NAME_MISSING,
    NAME_CHARACTER,
    NAME_TOO_LONG,
    TYPE_NOT_ALLOWED,
    TYPE_DISAGREES_WITH_NAME,
    ARCHIVE_NOT_SAFE;

    Refused refusal() {
        return Refused.because(
                ProblemKind.EVIDENCE_REFUSED,
                Map.of("reason", name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
