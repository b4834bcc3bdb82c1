package vn.giamsat.api.problem;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.api.security.RightsBehind;
import vn.giamsat.eventlog.append.AppendRefused;
import vn.giamsat.eventlog.append.ClaimTaken;
import vn.giamsat.eventlog.append.OutcomeUnknown;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.tree.OutsideTheTree;
import vn.giamsat.eventlog.tree.TreeDisagrees;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.ReportingDays;
import vn.giamsat.view.read.InvalidCursor;
import vn.giamsat.view.read.ViewBehind;
import vn.giamsat.view.search.words.UnclearSearch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Knows for every failure what the caller is told: the one place where that is decided. */
final class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Supplier<UUID> incidents;

    Problems(Supplier<UUID> incidents) {
        this.incidents = incidents;
    }

    Problem of(Throwable failure) {
        return Problem.causes(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(failure));
    }

    private static Optional<Problem> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case Refused r -> new Problem.OfTheEdge(r.kind(), r.facts(), r.fields());
                    case RuleViolated violated -> new Problem.OfARule(violated);
                    case NotPermitted denied -> ofTheGate(denied);
                    case RightsBehind _ -> edge(ProblemKind.RIGHTS_BEHIND, Map.of());
                    case ConflictingAggregateVersionException conflict ->
                            edge(ProblemKind.VERSION_CONFLICT, versions(conflict));
                    case ClaimTaken taken -> edge(ProblemKind.ALREADY_TAKEN, claim(taken));
                    case AggregateStreamCreationException _ ->
                            edge(ProblemKind.VERSION_CONFLICT, Map.of());
                    case AggregateNotFoundException _, NoHandlerForCommandException _ ->
                            edge(ProblemKind.ABSENT, Map.of());
                    case OutcomeUnknown _ -> edge(ProblemKind.OUTCOME_UNKNOWN, Map.of());
                    case OutsideTheTree _, TreeDisagrees _ -> edge(ProblemKind.ABSENT, Map.of());
                    case LogUnavailable _,
                            ConcurrencyException _,
                            AppendRefused _,
                            CannotCreateTransactionException _,
                            TransientDataAccessException _,
                            DataAccessResourceFailureException _ ->
                            edge(ProblemKind.UNAVAILABLE, Map.of());
                    case MaxUploadSizeExceededException large ->
                            edge(ProblemKind.TOO_LARGE, limit(large.getMaxUploadSize()));
                    case MethodArgumentTypeMismatchException wrong ->
                            new Problem.OfTheEdge(
                                    ProblemKind.MALFORMED_REQUEST,
                                    Map.of(),
                                    List.of(new FieldProblem(wrong.getName(), FieldFault.INVALID)));
                    case InvalidParameterException _, HttpMessageNotReadableException _ ->
                            edge(ProblemKind.MALFORMED_REQUEST, Map.of());
                    case LockedException _ -> edge(ProblemKind.TOO_MANY_REQUESTS, Map.of());
                    case AuthenticationException _ -> edge(ProblemKind.SIGN_IN_REQUIRED, Map.of());
                    case AccessDeniedException _ -> edge(ProblemKind.NOT_PERMITTED, Map.of());
                    case ViewBehind behind -> edge(ProblemKind.NOT_YET_VISIBLE, behind(behind));
                    case UnclearSearch unclear ->
                            edge(
                                    ProblemKind.SEARCH_UNCLEAR,
                                    Map.of("reason", unclear.reason().name()));
                    case InvalidCursor _ ->
                            new Problem.OfTheEdge(
                                    ProblemKind.MALFORMED_REQUEST,
                                    Map.of(),
                                    List.of(new FieldProblem("cursor", FieldFault.INVALID)));
                    case ErrorResponse ofSpring -> ofSpring(ofSpring).orElse(null);
                    default -> null;
                });
    }

    private static Problem edge(ProblemKind kind, Map<String, Object> facts) {
        return new Problem.OfTheEdge(kind, facts);
    }

    /** Where the server does not say at what it stopped, nothing is said. */
    private static Map<String, Object> limit(long bytes) {
        return bytes > 0 ? Map.of("limit", bytes) : Map.of("reason", "unknown");
    }

    /** One who may not see the matter is not told that it exists. */
    private static Problem ofTheGate(NotPermitted denied) {
        return denied.visible()
                ? edge(ProblemKind.NOT_PERMITTED, Map.of("command", denied.command()))
                : edge(ProblemKind.ABSENT, Map.of());
    }

    private static Map<String, Object> versions(ConflictingAggregateVersionException conflict) {
        return Map.of(
                "expectedVersion", conflict.getExpectedVersion(),
                "currentVersion", conflict.getActualVersion());
    }

    private static Map<String, Object> behind(ViewBehind behind) {
        Instant since = behind.parkedSince();
        return since == null
                ? Map.of("view", behind.view())
                : Map.of("reason", "parked", "view", behind.view(), "since", since.toString());
    }

    /** Not whose it is: that may be a matter the caller knows nothing of. */
    private static Map<String, Object> claim(ClaimTaken taken) {
        if (taken.claim().space().equals(ReportingDays.SPACE)) {
            return Map.of(
                    "reason", ReportingDays.SPACE, "day", ReportingDays.dayOf(taken.claim().key()));
        }
        return Map.of(
                "space", taken.claim().space(),
                "key", taken.claim().key());
    }

    private static Optional<Problem> ofSpring(ErrorResponse response) {
        ProblemKind kind =
                switch (response.getStatusCode().value()) {
                    case 400, 414, 431 -> ProblemKind.MALFORMED_REQUEST;
                    case 401 -> ProblemKind.SIGN_IN_REQUIRED;
                    case 403 -> ProblemKind.NOT_PERMITTED;
                    case 404 -> ProblemKind.ABSENT;
                    case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemKind.NOT_ACCEPTABLE;
                    case 413 -> ProblemKind.TOO_LARGE;
                    case 429 -> ProblemKind.TOO_MANY_REQUESTS;
                    case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> ProblemKind.UNAVAILABLE;
                    default -> ProblemKind.UNEXPECTED;
                };
        return switch (kind) {
            case UNEXPECTED -> Optional.empty();
            case TOO_LARGE -> Optional.of(edge(kind, limit(0)));
            default -> Optional.of(edge(kind, Map.of()));
        };
    }

    private Problem unexpected(Throwable failure) {
        UUID incident = incidents.get();
        log.error("Incident {}", incident, failure);
        return edge(ProblemKind.UNEXPECTED, Map.of("incident", incident));
    }
}
