package vn.giamsat.view.bitemporal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.CASE;
import static vn.giamsat.view.Doan1377.FINDING;
import static vn.giamsat.view.Doan1377.R2;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.view.Doan1377;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether the first fact, with the case and the recommendation, is all the second builds on. */
class FoundationTests {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    static Stream<List<DomainEvent>> built() {
        return Stream.of(
                List.of(Doan1377.finding(), new FindingApproved(CASE, FINDING, null)),
                List.of(added(id("a")), new EvidenceWithdrawn(CASE, id("a"), "nhầm")),
                List.of(late(id("a")), new EvidenceWithdrawn(CASE, id("a"), "nhầm")),
                List.of(asked("q"), answered("q")),
                List.of(Doan1377.concluded(), Doan1377.delivered()),
                List.of(Doan1377.concluded(), corrected()),
                List.of(Doan1377.concluded(), Doan1377.recommended(null)),
                List.of(closedFile(), new CaseFileArchived(CASE, "VP", null, null, null)),
                List.of(closedFile(), late(id("a"))),
                List.of(Doan1377.responded("one"), accepted("one")),
                List.of(more("x"), new ExtensionRefused(R2, id("x"), "đủ", null, null)),
                List.of(new RecommendationClosed(R2, null, null, null), reopened(R2)),
                List.of(ended(R2), reopened(R2)));
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_fact_builds_on_the_one_it_is_about(List<DomainEvent> pair) {
        assertThat(missing(pair.getFirst(), pair.getLast())).isEmpty();
    }

    static Stream<List<DomainEvent>> unrelated() {
        return Stream.of(
                List.of(Doan1377.finding(), new FindingApproved(CASE, id("L9"), null)),
                List.of(added(id("a")), new EvidenceWithdrawn(CASE, id("b"), "nhầm")),
                List.of(late(id("a")), new EvidenceWithdrawn(CASE, id("b"), "nhầm")),
                List.of(asked("q"), answered("r")),
                List.of(Doan1377.finding(), Doan1377.delivered()),
                List.of(Doan1377.finding(), corrected()),
                List.of(Doan1377.responded("one"), accepted("two")),
                List.of(more("x"), new ExtensionRefused(R2, id("y"), "đủ", null, null)),
                List.of(new RecommendationClosed(id("R9"), null, null, null), reopened(R2)),
                List.of(ended(id("R9")), reopened(R2)));
    }

    @ParameterizedTest
    @MethodSource("unrelated")
    void a_fact_does_not_build_on_one_about_something_else(List<DomainEvent> pair) {
        assertThat(missing(pair.getFirst(), pair.getLast())).isNotEmpty();
    }

    private static List<String> missing(DomainEvent first, DomainEvent second) {
        List<String> there =
                Stream.of(Doan1377.opened(), first)
                        .flatMap(event -> Foundation.of(event).brings().stream())
                        .toList();
        return Foundation.of(second).needs().stream()
                .filter(need -> !need.startsWith("recommendation/"))
                .filter(need -> !there.contains(need))
                .toList();
    }

    private static EvidenceAdded added(UUID evidence) {
        return new EvidenceAdded(
                CASE, evidence, Doan1377.file("bien-ban.pdf"), "cho thấy", null, null);
    }

    private static LatePaperAppended late(UUID evidence) {
        return new LatePaperAppended(
                CASE, evidence, Doan1377.file("cong-van.pdf"), "công văn", "đến sau", null, null);
    }

    private static SupplementRequested asked(String request) {
        return new SupplementRequested(
                CASE, id(request), PaperKind.SUPPLEMENT, "về…", null, null, null);
    }

    private static SupplementReceived answered(String request) {
        return new SupplementReceived(
                CASE, id(request), PaperKind.SUPPLEMENT, "…", null, List.of(), null, null);
    }

    private static ConclusionCorrected corrected() {
        return new ConclusionCorrected(
                CASE, Doan1377.notice(), "đọc là 15", "số liệu nhầm", null, null);
    }

    private static CaseFileClosed closedFile() {
        return new CaseFileClosed(CASE, null, null, null, null);
    }

    private static ResponseAccepted accepted(String response) {
        return new ResponseAccepted(R2, id(response), null, null, null);
    }

    private static ExtensionAsked more(String request) {
        return new ExtensionAsked(R2, id(request), DAY, "…", null, null, null);
    }

    private static RecommendationClosedByAuthority ended(UUID recommendation) {
        return new RecommendationClosedByAuthority(
                recommendation, AuthorityGround.BASIS_REPLACED, "đã thay thế", null, null, null);
    }

    private static RecommendationReopened reopened(UUID recommendation) {
        return new RecommendationReopened(recommendation, "tái diễn", null, null, null);
    }
}
