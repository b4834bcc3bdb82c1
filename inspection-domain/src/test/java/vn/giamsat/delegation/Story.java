package vn.giamsat.delegation;

import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.Person;
import vn.giamsat.rule.Refused;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The delegation the tests speak of, and what has happened to it, as words. */
final class Story {

    static final DelegationId ID = DelegationId.of("00000000-0000-7000-8000-000000001377");
    static final UnitId CHAU_THANH = UnitId.of("00000000-0000-7000-8000-00000000000a");
    static final UnitId TAN_TRU = UnitId.of("00000000-0000-7000-8000-00000000000b");
    static final LocalDate TODAY = LocalDate.of(2024, 5, 21);
    static final Occasion NOW = Occasion.on(TODAY);
    static final Occasion TOMORROW = Occasion.on(TODAY.plusDays(1));
    static final String NAME = "Đoàn giám sát 1377";
    static final String THEME = "Thực hiện Quy chế 09-QC/TU";
    static final String REASON = "theo ý kiến Ban Thường vụ";
    static final Issuer ISSUER = new Issuer("Ban Thường vụ Tỉnh ủy Long An", null, Level.PROVINCE);
    static final Document DECISION = decision("1377", TODAY);
    static final Member BON = member(1, "Phạm Văn Bốn", Post.LEADER);
    static final Member THU = member(2, "Lê Thị Thu", Post.SECRETARY);
    static final Member CHI = member(3, "Trần Văn Chí", Post.MEMBER);

    private Story() {}

    static TestExecutor<Delegation> given(Object... events) {
        var fixture = Fixtures.of(Delegation.class);
        fixture.registerInjectableResource(
                Clock.fixed(Instant.parse("2024-05-21T02:00:00Z"), ZoneOffset.UTC));
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    static void refused(ResultValidator<Delegation> answer, Rule rule) {
        answer.expectNoEvents().expectException(Refused.by(rule));
    }

    static Member member(int number, String name, Post post) {
        return member(number, name, post, null);
    }

    static Member member(int number, String name, Post post, @Nullable UUID account) {
        return new Member(id(number), new Person(name, List.of(), account), post);
    }

    static UUID id(int number) {
        return new UUID(0x7000L, number);
    }

    static Document decision(@Nullable String number, @Nullable LocalDate date) {
        return paper(DocumentType.DECISION, number, date);
    }

    static Document paper(DocumentType type, @Nullable String number, @Nullable LocalDate date) {
        return new Document(type, "Tỉnh ủy Long An", null, number, "1377-QĐ/TU", date, null);
    }

    static DelegationProposed proposed(CaseKind kind) {
        return new DelegationProposed(
                ID.value(),
                NAME,
                kind,
                Origin.PROGRAMME,
                ISSUER,
                THEME,
                List.of(),
                null,
                null,
                TODAY,
                null);
    }

    static DelegationProposed proposed() {
        return proposed(CaseKind.THEMATIC_SUPERVISION);
    }

    static ProposalReturned returned() {
        return new ProposalReturned(ID.value(), REASON, TODAY, null);
    }

    static ProposalResubmitted resubmitted() {
        return new ProposalResubmitted(ID.value(), THEME, null, TODAY, null);
    }

    static DelegationFounded founded() {
        return founded(CaseKind.THEMATIC_SUPERVISION, DECISION, List.of(BON, CHI));
    }

    static DelegationFounded founded(
            CaseKind kind, @Nullable Document decision, List<Member> members) {
        return new DelegationFounded(
                ID.value(),
                NAME,
                kind,
                Origin.PROGRAMME,
                ISSUER,
                decision,
                THEME,
                List.of(),
                members,
                null,
                TODAY,
                null);
    }

    static PlanDecided planned() {
        return new PlanDecided(
                ID.value(),
                null,
                THEME,
                List.of(CHAU_THANH.value(), TAN_TRU.value()),
                null,
                period(TODAY.minusYears(2), TODAY),
                30,
                TODAY,
                null);
    }

    static PeriodExamined period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new PeriodExamined(from, to, null);
    }

    static DelegationDisbanded disbanded() {
        return new DelegationDisbanded(ID.value(), REASON, null, TODAY, null);
    }
}
