package vn.giamsat.api.problem;

import org.springframework.http.HttpStatus;

import java.net.URI;
import java.util.Locale;

/** Everything the edge itself refuses, with its status; rules of the write side name themselves. */
public enum ProblemKind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    /** Neither a position nor a date. */
    AS_OF_MALFORMED(HttpStatus.BAD_REQUEST),
    AS_OF_NEGATIVE(HttpStatus.BAD_REQUEST),
    AS_OF_IN_THE_FUTURE(HttpStatus.BAD_REQUEST),
    /** Nothing had been recorded yet. */
    AS_OF_BEFORE_ALL(HttpStatus.BAD_REQUEST),
    AS_OF_BEYOND_THE_END(HttpStatus.BAD_REQUEST),
    /** What was shown to others, only auditors may ask. */
    EYES_OF_ANOTHER(HttpStatus.FORBIDDEN),
    EYES_UNKNOWN(HttpStatus.NOT_FOUND),
    EYES_NOT_YET_OPENED(HttpStatus.NOT_FOUND),
    EYES_DISABLED(HttpStatus.NOT_FOUND),
    NOTHING_IS_WRITTEN_IN_THE_PAST(HttpStatus.CONFLICT),
    SEARCH_UNCLEAR(HttpStatus.BAD_REQUEST),
    /** Nothing is counted by that. */
    FIGURES_DIMENSION_UNKNOWN(HttpStatus.BAD_REQUEST),
    FIGURES_CELL_UNKNOWN(HttpStatus.BAD_REQUEST),
    FIGURES_PART_UNKNOWN(HttpStatus.BAD_REQUEST),
    FIGURES_PERIOD_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** A period says its days itself. */
    FIGURES_PERIOD_OR_DAYS(HttpStatus.BAD_REQUEST),
    FIGURES_DAYS_REVERSED(HttpStatus.BAD_REQUEST),
    /** Only what was closed has adjustments. */
    FIGURES_PERIOD_NOT_CLOSED(HttpStatus.BAD_REQUEST),
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED),
    NOT_PERMITTED(HttpStatus.FORBIDDEN),
    ABSENT(HttpStatus.NOT_FOUND),
    NOTHING_CORRECTED(HttpStatus.NOT_FOUND),
    NO_SUCH_STEP(HttpStatus.NOT_FOUND),
    UNKNOWN_COMMAND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    ALREADY_TAKEN(HttpStatus.CONFLICT),
    REBUILD_UNDER_WAY(HttpStatus.CONFLICT),
    NO_REBUILD_UNDER_WAY(HttpStatus.CONFLICT),
    FIDELITY_CHECK_UNDER_WAY(HttpStatus.CONFLICT),
    VERSION_CONFLICT(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    EVIDENCE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    EVIDENCE_NOT_UPLOADED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_TO_COMPARE(HttpStatus.UNPROCESSABLE_CONTENT),
    PACKAGE_TOO_LARGE(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    EVIDENCE_ALTERED(HttpStatus.INTERNAL_SERVER_ERROR),
    /** An event names it, and it is not on disk. */
    EVIDENCE_MISSING(HttpStatus.INTERNAL_SERVER_ERROR),
    /** A stored event is gone. */
    HISTORY_INCOMPLETE(HttpStatus.INTERNAL_SERVER_ERROR),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The write is stored, but the view asked for has not seen it yet. */
    NOT_YET_VISIBLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** No checkpoint has been signed that covers the moment. */
    NOT_YET_SIGNED(HttpStatus.SERVICE_UNAVAILABLE),
    /** What rights rest on is not known as it stands now. */
    RIGHTS_BEHIND(HttpStatus.SERVICE_UNAVAILABLE),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** More is asked at once than can be answered soon; nothing was looked at. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The answer of the log was lost: the command may or may not have been carried out. */
    OUTCOME_UNKNOWN(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The stable name programs may rely on. */
    public URI type() {
        return URI.create("urn:giamsat:problem:" + key());
    }

    /** Under this name its title and detail stand in the bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
