package vn.giamsat.api.offer;

import static vn.giamsat.api.offer.CaseTrial.NOW;
import static vn.giamsat.api.offer.CaseTrial.TODAY;
import static vn.giamsat.api.offer.CaseTrial.WORDS;

import vn.giamsat.account.command.DisableAccount;
import vn.giamsat.account.command.EnableAccount;
import vn.giamsat.account.command.GrantRole;
import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.account.command.RevokeRole;
import vn.giamsat.account.event.Role;
import vn.giamsat.command.AtAnyTime;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.integrity.command.BeginTamperDrill;
import vn.giamsat.integrity.command.BreakOffTamperDrill;
import vn.giamsat.integrity.command.CompleteTamperDrill;
import vn.giamsat.integrity.command.IntroduceSigningKey;
import vn.giamsat.integrity.command.PlaceLogUnderAudit;
import vn.giamsat.integrity.command.RecordVerification;
import vn.giamsat.integrity.command.RetireSigningKey;
import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.integrity.event.SignatureAlgorithm;
import vn.giamsat.integrity.event.VerificationOutcome;
import vn.giamsat.period.command.CloseReportingPeriod;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.command.ReopenReportingPeriod;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.unit.command.RearrangeUnit;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;
import vn.giamsat.value.PeriodId;
import vn.giamsat.value.UnitId;
import vn.giamsat.view.account.AccountView;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.integrity.AuditActView;
import vn.giamsat.view.period.ReportingPeriodView;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the office keeps beside its cases: accounts, units, reporting periods and the log. */
final class OfficeTrials {

    private OfficeTrials() {}

    /** An account; it is that of one of the two who ask, or of a third. */
    record OfAccount(AggregateBench bench, UUID id) implements MatterTrial {

        @Override
        public DomainCommand opening() {
            return new OpenAccount(new AccountId(id), "pham.van.bon", "Phạm Văn Bốn");
        }

        @Override
        public MatterConditions conditions(UUID reader) {
            return new AccountConditions(bench.rows(AccountView.VIEW).getFirst(), reader);
        }

        @Override
        public Stream<DomainCommand> questions() {
            var account = new AccountId(id);
            var unit = new UnitId(new UUID(0x7004L, bench.events().size()));
            return Stream.of(
                    new GrantRole(account, null, Role.ADMINISTRATOR, null),
                    new GrantRole(account, null, Role.UNIT_OFFICER, unit),
                    new RevokeRole(account, null, Role.ADMINISTRATOR, null, WORDS),
                    revocation(account),
                    new DisableAccount(account, null, WORDS),
                    new EnableAccount(account, null, WORDS));
        }

        private RevokeRole revocation(AccountId account) {
            return bench.rows(AccountView.VIEW).getFirst().grants().stream()
                    .filter(grant -> grant.role() == Role.UNIT_OFFICER)
                    .findFirst()
                    .map(grant -> new UnitId(Objects.requireNonNull(grant.unit())))
                    .map(unit -> new RevokeRole(account, null, Role.UNIT_OFFICER, unit, WORDS))
                    .orElse(new RevokeRole(account, null, Role.CLERK, null, WORDS));
        }
    }

    record OfUnit(AggregateBench bench) implements MatterTrial {

        private static final UnitId ID = new UnitId(new UUID(0x7000L, 31));

        @Override
        public DomainCommand opening() {
            return new RegisterUnit(ID, "Huyện ủy Châu Thành", null, null, null, null);
        }

        @Override
        public MatterConditions conditions(UUID reader) {
            return command -> command.isAnnotationPresent(AtAnyTime.class);
        }

        @Override
        public Stream<DomainCommand> questions() {
            String name = "Tên " + bench.events().size();
            return Stream.of(
                    new RenameUnit(ID, null, name, null, WORDS, NOW),
                    new RearrangeUnit(ID, null, null, name, null, null, WORDS, NOW));
        }
    }

    /** A period that is over, or one that still runs. */
    record OfPeriod(AggregateBench bench, LocalDate lastDay) implements MatterTrial {

        private static final PeriodId ID = new PeriodId(new UUID(0x7000L, 32));

        @Override
        public DomainCommand opening() {
            return new OpenReportingPeriod(
                    ID, null, PeriodKind.MONTH, lastDay.minusDays(20), lastDay);
        }

        @Override
        public MatterConditions conditions(UUID reader) {
            return new PeriodConditions(bench.rows(ReportingPeriodView.VIEW).getFirst(), TODAY);
        }

        @Override
        public Stream<DomainCommand> questions() {
            return Stream.of(
                    new CloseReportingPeriod(ID, null, null),
                    new ReopenReportingPeriod(ID, null, WORDS));
        }
    }

    record OfLog(AggregateBench bench) implements MatterTrial {

        private static final LogId ID = new LogId(new UUID(0x7000L, 33));

        @Override
        public DomainCommand opening() {
            return new PlaceLogUnderAudit(ID, "giamsat.local/nhat-ky");
        }

        private List<AuditActRow> acts() {
            return bench.rows(new AuditActView());
        }

        @Override
        public MatterConditions conditions(UUID reader) {
            return new LogConditions(acts());
        }

        @Override
        public Stream<DomainCommand> questions() {
            return Stream.concat(keysAndChecks(), drills());
        }

        private Stream<DomainCommand> keysAndChecks() {
            String key = "key" + bench.events().size();
            String used =
                    acts().stream()
                            .filter(act -> act.signingKey() != null && act.span().endedAt() == null)
                            .map(act -> act.signingKey().keyId())
                            .findFirst()
                            .orElse("none");
            return Stream.of(
                    new IntroduceSigningKey(ID, null, key, SignatureAlgorithm.ED25519, "vkey"),
                    new RetireSigningKey(ID, null, used, WORDS),
                    new RecordVerification(
                            ID,
                            null,
                            12,
                            "A".repeat(43) + "=",
                            VerificationOutcome.INTACT,
                            List.of(),
                            "fsck"));
        }

        private Stream<DomainCommand> drills() {
            var next = new DrillId(new UUID(0x7005L, bench.events().size()));
            DrillId running =
                    acts().stream()
                            .filter(act -> act.drill() != null && act.span().endedAt() == null)
                            .map(act -> new DrillId(act.drill().drill()))
                            .findFirst()
                            .orElse(next);
            var tried = List.of(new AttackTried("payload-edited", "7", true, "sửa"));
            return Stream.of(
                    new BeginTamperDrill(ID, null, next),
                    new CompleteTamperDrill(ID, null, running, 12, 12, List.of(), tried),
                    new BreakOffTamperDrill(ID, null, running, WORDS));
        }
    }
}
