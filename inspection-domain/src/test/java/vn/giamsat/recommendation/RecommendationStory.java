package vn.giamsat.recommendation;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.rule.Refused;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The words in which the tests tell the follow-up of one recommendation, on 27/12/2024. */
final class RecommendationStory {

    static final LocalDate ISSUED = LocalDate.of(2024, 6, 28);
    static final LocalDate TODAY = LocalDate.of(2024, 12, 27);
    static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    static final LocalDate LATER = LocalDate.of(2025, 1, 30);

    static final RecommendationId ID = RecommendationId.of("01932f7c-0000-7000-8000-000000000002");
    static final UUID R2 = ID.value();
    static final UUID INSPECTION = uuid(10);
    static final UUID DELEGATION = uuid(11);
    static final UUID ADDRESSEE = uuid(12);
    static final UUID FINDING = uuid(13);
    static final UUID FIRST = uuid(21);
    static final UUID SECOND = uuid(22);

    static final Occasion NOW = Occasion.on(TODAY);
    static final Occasion DAY_BEFORE = Occasion.on(TODAY.minusDays(1));
    static final EvidenceFile FILE =
            new EvidenceFile("ab".repeat(32), 2048, "application/pdf", "minh-chung.pdf");
    static final Document REPORT = paper(DocumentType.REPORT, "45", TODAY);
    static final Document NOTICE = paper(DocumentType.NOTICE, "512", ISSUED);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-27T03:00:00Z"), ZoneOffset.UTC);

    private RecommendationStory() {}

    static FixtureConfiguration<Recommendation> fixture() {
        return fixture(new ShippedProcedure());
    }

    static FixtureConfiguration<Recommendation> fixture(OfficeProcedure procedure) {
        FixtureConfiguration<Recommendation> fixture = Fixtures.of(Recommendation.class);
        fixture.registerInjectableResource(CLOCK);
        fixture.registerInjectableResource(procedure);
        return fixture;
    }

    static void refused(ResultValidator<Recommendation> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    static RecommendationOpened opened() {
        return openedWithDueDate(DUE);
    }

    static RecommendationOpened openedWithoutDueDate() {
        return openedWithDueDate(null);
    }

    private static RecommendationOpened openedWithDueDate(LocalDate due) {
        return new RecommendationOpened(
                R2,
                INSPECTION,
                DELEGATION,
                ADDRESSEE,
                "R2",
                "Củng cố, kiện toàn đội ngũ cán bộ dân vận",
                due,
                due == null ? null : "Thông báo ấn định",
                List.of(FINDING),
                NOTICE,
                ISSUED);
    }

    static DueDateSet dueDateSet(LocalDate due) {
        return new DueDateSet(R2, due, "Thông báo chưa ấn định", null, TODAY, null);
    }

    static ResponseSubmitted submitted(UUID response) {
        return new ResponseSubmitted(
                R2, response, "Đã kiện toàn", REPORT, List.of(FILE), TODAY, null);
    }

    static ResponseWithdrawn withdrawn(UUID response) {
        return new ResponseWithdrawn(R2, response, "Gửi nhầm phụ lục", TODAY, null);
    }

    static ResponseAccepted accepted(UUID response) {
        return new ResponseAccepted(R2, response, null, TODAY, null);
    }

    static ResponseRejected rejected(UUID response) {
        return new ResponseRejected(R2, response, "Minh chứng chưa đủ", TODAY, null);
    }

    static ExtensionAsked extensionAsked(UUID request) {
        return new ExtensionAsked(R2, request, LATER, "Chờ đại hội chi bộ", null, TODAY, null);
    }

    static RecommendationClosed closed() {
        return new RecommendationClosed(R2, null, TODAY, null);
    }

    static RecommendationClosedByAuthority closedByAuthority() {
        return new RecommendationClosedByAuthority(
                R2, AuthorityGround.BASIS_REPLACED, "Quy chế đã thay thế", null, TODAY, null);
    }

    static RecommendationReopened reopened(LocalDate due) {
        return new RecommendationReopened(R2, "Tồn tại lặp lại", due, TODAY, null);
    }

    private static Document paper(DocumentType type, String number, LocalDate date) {
        return new Document(type, "Tỉnh ủy Long An", "2020-2025", number, null, date, null);
    }

    private static UUID uuid(int last) {
        return UUID.fromString("01932f7c-0000-7000-8000-0000000000" + last);
    }
}
