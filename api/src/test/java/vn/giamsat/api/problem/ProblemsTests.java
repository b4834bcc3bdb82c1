package vn.giamsat.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.api.text.ReaderLanguage;
import vn.giamsat.eventlog.append.OutcomeUnknown;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.rule.OccasionRule;
import vn.giamsat.rule.RuleViolated;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

class ProblemsTests {
    private static final UUID INCIDENT = new UUID(7, 7);

    private final ProblemWriter writer = new ProblemWriter(() -> INCIDENT, new JsonMapper());

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CannotGetJdbcConnectionException("x"), ProblemKind.UNAVAILABLE),
                Arguments.of(new CannotCreateTransactionException("x"), ProblemKind.UNAVAILABLE),
                Arguments.of(new ConcurrencyException("x"), ProblemKind.UNAVAILABLE),
                Arguments.of(
                        new LogUnavailable("x", new SQLException("y")), ProblemKind.UNAVAILABLE),
                Arguments.of(
                        new OutcomeUnknown("x", new SQLException("y")),
                        ProblemKind.OUTCOME_UNKNOWN),
                Arguments.of(
                        new ConflictingAggregateVersionException("a", 1, 2),
                        ProblemKind.VERSION_CONFLICT),
                Arguments.of(new AggregateNotFoundException("a", "x"), ProblemKind.ABSENT),
                Arguments.of(new NotPermitted("Open", "x", true), ProblemKind.NOT_PERMITTED),
                Arguments.of(new NotPermitted("Open", "x", false), ProblemKind.ABSENT),
                Arguments.of(new BadCredentialsException("x"), ProblemKind.SIGN_IN_REQUIRED),
                Arguments.of(new LockedException("x"), ProblemKind.TOO_MANY_REQUESTS),
                Arguments.of(new AccessDeniedException("x"), ProblemKind.NOT_PERMITTED),
                Arguments.of(new MaxUploadSizeExceededException(9), ProblemKind.TOO_LARGE),
                Arguments.of(new IllegalStateException("secret"), ProblemKind.UNEXPECTED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_is_a_problem_of_a_stable_type(Exception failure, ProblemKind kind) {
        ProblemDetail told = writer.describe(failure, Locale.ENGLISH);

        assertThat(told.getType()).isEqualTo(kind.type());
        assertThat(told.getStatus()).isEqualTo(kind.status().value());
    }

    @Test
    void what_is_wrapped_is_found() {
        Exception wrapped = new IllegalStateException(new AggregateNotFoundException("a", "x"));

        assertThat(writer.describe(wrapped, Locale.ENGLISH).getType())
                .isEqualTo(ProblemKind.ABSENT.type());
    }

    @Test
    void the_unexpected_is_told_by_its_incident_and_nothing_else() {
        ProblemDetail told =
                writer.describe(new IllegalStateException("secret"), ReaderLanguage.VIETNAMESE);

        assertThat(told.getDetail()).contains(INCIDENT.toString()).doesNotContain("secret");
        assertThat(String.valueOf(told.getProperties())).doesNotContain("secret");
    }

    @Test
    void a_broken_rule_is_told_with_what_happened_the_rule_and_what_to_do() {
        ProblemDetail told =
                writer.describe(
                        new RuleViolated(OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE),
                        ReaderLanguage.VIETNAMESE);

        assertThat(told.getStatus()).isEqualTo(409);
        assertThat(told.getType()).hasToString("urn:giamsat:rule:A_FACT_CANNOT_LIE_IN_THE_FUTURE");
        assertThat(told.getDetail())
                .isEqualTo(
                        "Nội dung chưa được ghi nhận. Quy định: Ngày diễn ra sự việc không được ở"
                                + " tương lai. Đề nghị kiểm tra lại ngày.");
        assertThat(told.getProperties()).containsEntry("ruleFields", List.of("occasion.on"));
    }
}
