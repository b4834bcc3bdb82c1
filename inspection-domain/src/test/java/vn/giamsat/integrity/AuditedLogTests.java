package vn.giamsat.integrity;

import static vn.giamsat.integrity.rule.AuditedLogRule.AN_INTACT_HISTORY_HAS_NO_FINDINGS;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_COMPLETED_TAMPER_DRILL_TRIED_ATTACKS;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_RETIRED_SIGNING_KEY_SAYS_WHY;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_SIGNING_KEY_IS_INTRODUCED_ONCE;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_VERIFICATION_COVERS_AT_LEAST_ONE_FACT;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_VERIFICATION_NAMES_THE_ROOT_IT_SAW;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_VERIFICATION_WITH_FINDINGS_SAYS_WHICH;
import static vn.giamsat.integrity.rule.AuditedLogRule.ONE_TAMPER_DRILL_RUNS_AT_A_TIME;
import static vn.giamsat.integrity.rule.AuditedLogRule.ONLY_A_SIGNING_KEY_IN_USE_IS_RETIRED;
import static vn.giamsat.integrity.rule.AuditedLogRule.ONLY_THE_RUNNING_TAMPER_DRILL_ENDS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.integrity.command.BeginTamperDrill;
import vn.giamsat.integrity.command.BreakOffTamperDrill;
import vn.giamsat.integrity.command.CompleteTamperDrill;
import vn.giamsat.integrity.command.IntroduceSigningKey;
import vn.giamsat.integrity.command.PlaceLogUnderAudit;
import vn.giamsat.integrity.command.RecordVerification;
import vn.giamsat.integrity.command.RetireSigningKey;
import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.integrity.event.HistoryVerified;
import vn.giamsat.integrity.event.LogPlacedUnderAudit;
import vn.giamsat.integrity.event.SignatureAlgorithm;
import vn.giamsat.integrity.event.SigningKeyIntroduced;
import vn.giamsat.integrity.event.SigningKeyRetired;
import vn.giamsat.integrity.event.TamperDrillBegun;
import vn.giamsat.integrity.event.TamperDrillBrokenOff;
import vn.giamsat.integrity.event.TamperDrillCompleted;
import vn.giamsat.integrity.event.VerificationOutcome;
import vn.giamsat.integrity.rule.AuditedLogRule;
import vn.giamsat.rule.Refused;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

import java.util.List;
import java.util.UUID;

class AuditedLogTests {

    private static final String ORIGIN = "giamsat.local/nhat-ky";
    private static final LogId LOG = LogId.ofOrigin(ORIGIN);
    private static final UUID ID = LOG.value();
    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final String TOOL = "verifier 1.0 fsck";
    private static final List<String> FOUND = List.of("Event no. 7: the payload was altered.");
    private static final DrillId DRILL = DrillId.of("00000000-0000-7000-8000-0000000000d1");
    private static final DrillId OTHER = DrillId.of("00000000-0000-7000-8000-0000000000d2");
    private static final List<AttackTried> ATTACKS =
            List.of(new AttackTried("payload-edited", "no. 7", true, FOUND.getFirst()));

    @Test
    void a_log_is_placed_under_audit_with_its_origin() {
        fixture()
                .givenNoPriorActivity()
                .when(new PlaceLogUnderAudit(LOG, ORIGIN))
                .expectEvents(placed());
    }

    @Test
    void a_signing_key_is_introduced_with_its_public_half() {
        given(placed()).when(introduce()).expectEvents(introduced());
    }

    @Test
    void a_signing_key_is_introduced_once_even_after_it_was_retired() {
        refused(given(placed(), introduced()).when(introduce()), A_SIGNING_KEY_IS_INTRODUCED_ONCE);
        refused(
                given(placed(), introduced(), retired()).when(introduce()),
                A_SIGNING_KEY_IS_INTRODUCED_ONCE);
    }

    @Test
    void a_signing_key_is_retired_with_the_reason() {
        given(placed(), introduced()).when(retire("thay khóa")).expectEvents(retired());
    }

    @Test
    void what_does_not_sign_is_not_retired() {
        refused(given(placed()).when(retire("thay khóa")), ONLY_A_SIGNING_KEY_IN_USE_IS_RETIRED);
        refused(
                given(placed(), introduced(), retired()).when(retire("thay khóa")),
                ONLY_A_SIGNING_KEY_IN_USE_IS_RETIRED);
    }

    @Test
    void retiring_a_signing_key_says_why() {
        refused(given(placed(), introduced()).when(retire(" ")), A_RETIRED_SIGNING_KEY_SAYS_WHY);
    }

    @Test
    void a_verification_without_fault_is_recorded() {
        given(placed())
                .when(verification(12, ROOT, VerificationOutcome.INTACT, List.of()))
                .expectEvents(
                        new HistoryVerified(
                                ID, 12, ROOT, VerificationOutcome.INTACT, List.of(), TOOL));
    }

    @Test
    void a_verification_with_findings_is_recorded_with_them() {
        given(placed())
                .when(verification(12, ROOT, VerificationOutcome.FINDINGS, FOUND))
                .expectEvents(
                        new HistoryVerified(
                                ID, 12, ROOT, VerificationOutcome.FINDINGS, FOUND, TOOL));
    }

    @Test
    void a_verification_of_nothing_is_refused() {
        refused(
                given(placed()).when(verification(0, ROOT, VerificationOutcome.INTACT, List.of())),
                A_VERIFICATION_COVERS_AT_LEAST_ONE_FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not base64", "AAAA", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU="})
    void a_verification_names_a_root_of_32_bytes(String root) {
        refused(
                given(placed()).when(verification(12, root, VerificationOutcome.INTACT, List.of())),
                A_VERIFICATION_NAMES_THE_ROOT_IT_SAW);
    }

    @Test
    void outcome_and_findings_do_not_contradict_each_other() {
        refused(
                given(placed()).when(verification(12, ROOT, VerificationOutcome.INTACT, FOUND)),
                AN_INTACT_HISTORY_HAS_NO_FINDINGS);
        refused(
                given(placed())
                        .when(verification(12, ROOT, VerificationOutcome.FINDINGS, List.of())),
                A_VERIFICATION_WITH_FINDINGS_SAYS_WHICH);
    }

    @Test
    void a_drill_begins_and_ends_with_its_result() {
        given(placed()).when(begin(DRILL)).expectEvents(begun());
        given(placed(), begun()).when(complete(DRILL, ATTACKS)).expectEvents(completed());
    }

    @Test
    void a_second_drill_waits_until_the_first_has_ended() {
        refused(given(placed(), begun()).when(begin(OTHER)), ONE_TAMPER_DRILL_RUNS_AT_A_TIME);
        given(placed(), begun(), completed()).when(begin(OTHER)).expectSuccessfulHandlerExecution();
        given(placed(), begun(), brokenOff()).when(begin(OTHER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_drill_is_broken_off_with_the_reason() {
        given(placed(), begun())
                .when(new BreakOffTamperDrill(LOG, null, DRILL, "phần mềm dừng"))
                .expectEvents(brokenOff());
    }

    @Test
    void only_the_running_drill_ends() {
        var breakOff = new BreakOffTamperDrill(LOG, null, DRILL, "phần mềm dừng");
        refused(given(placed()).when(breakOff), ONLY_THE_RUNNING_TAMPER_DRILL_ENDS);
        refused(given(placed()).when(complete(DRILL, ATTACKS)), ONLY_THE_RUNNING_TAMPER_DRILL_ENDS);
        refused(
                given(placed(), begun()).when(complete(OTHER, ATTACKS)),
                ONLY_THE_RUNNING_TAMPER_DRILL_ENDS);
        refused(
                given(placed(), begun(), completed()).when(breakOff),
                ONLY_THE_RUNNING_TAMPER_DRILL_ENDS);
    }

    @Test
    void a_drill_without_an_attack_has_no_result() {
        refused(
                given(placed(), begun()).when(complete(DRILL, List.of())),
                A_COMPLETED_TAMPER_DRILL_TRIED_ATTACKS);
    }

    private static IntroduceSigningKey introduce() {
        return new IntroduceSigningKey(LOG, null, "0a1b2c3d", SignatureAlgorithm.ED25519, "vkey");
    }

    private static RetireSigningKey retire(String reason) {
        return new RetireSigningKey(LOG, null, "0a1b2c3d", reason);
    }

    private static RecordVerification verification(
            long size, String root, VerificationOutcome outcome, List<String> findings) {
        return new RecordVerification(LOG, null, size, root, outcome, findings, TOOL);
    }

    private static BeginTamperDrill begin(DrillId drill) {
        return new BeginTamperDrill(LOG, null, drill);
    }

    private static CompleteTamperDrill complete(DrillId drill, List<AttackTried> attacks) {
        return new CompleteTamperDrill(LOG, null, drill, 14, 12, List.of(), attacks);
    }

    private static LogPlacedUnderAudit placed() {
        return new LogPlacedUnderAudit(ID, ORIGIN);
    }

    private static SigningKeyIntroduced introduced() {
        return new SigningKeyIntroduced(ID, "0a1b2c3d", SignatureAlgorithm.ED25519, "vkey");
    }

    private static SigningKeyRetired retired() {
        return new SigningKeyRetired(ID, "0a1b2c3d", "thay khóa");
    }

    private static TamperDrillBegun begun() {
        return new TamperDrillBegun(ID, DRILL.value());
    }

    private static TamperDrillCompleted completed() {
        return new TamperDrillCompleted(ID, DRILL.value(), 14, 12, List.of(), ATTACKS);
    }

    private static TamperDrillBrokenOff brokenOff() {
        return new TamperDrillBrokenOff(ID, DRILL.value(), "phần mềm dừng");
    }

    private static TestExecutor<AuditedLog> given(Object... events) {
        return fixture().given(events);
    }

    private static FixtureConfiguration<AuditedLog> fixture() {
        return Fixtures.of(AuditedLog.class);
    }

    private static void refused(ResultValidator<AuditedLog> answer, AuditedLogRule rule) {
        answer.expectNoEvents().expectException(Refused.by(rule));
    }
}
