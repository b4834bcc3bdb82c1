package vn.giamsat.view.dependents;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.UUID;

/** Which of the earlier facts is corrected: the last that has the words in question. */
class CorrectionTests {

    private static final UUID OTHER = Story.id("R9");

    @Test
    void each_correcting_fact_finds_the_last_words_it_is_about() {
        UUID one = Story.id("one");
        assertThat(corrected(Doan1377.finding(), amended(), withdrawn()))
                .isEqualTo("FindingAmended");
        assertThat(corrected(Doan1377.responded("one"), Doan1377.responded("two"), rejected(one)))
                .isEqualTo("ResponseSubmitted 1");
        assertThat(
                        corrected(
                                Doan1377.responded("one"),
                                Doan1377.responded("two"),
                                new ResponseWithdrawn(Doan1377.R2, one, "gửi nhầm", null, null)))
                .isEqualTo("ResponseSubmitted 1");
        assertThat(corrected(Doan1377.responded("two"), rejected(one))).isNull();
        assertThat(corrected(closed(Doan1377.R2), closed(OTHER), reopened()))
                .isEqualTo("RecommendationClosed 1");
        assertThat(corrected(ended(Doan1377.R2), ended(OTHER), reopened()))
                .isEqualTo("RecommendationClosedByAuthority 1");
        assertThat(corrected(closed(OTHER), ended(OTHER), Doan1377.finding(), reopened())).isNull();
        assertThat(corrected(latePaper(one), latePaper(OTHER), withdrawnEvidence(one)))
                .isEqualTo("LatePaperAppended 1");
        assertThat(corrected(latePaper(OTHER), withdrawnEvidence(one))).isNull();
    }

    /** What is corrected by the last of the facts: its name, and which it is where not the last. */
    private static @Nullable String corrected(DomainEvent... facts) {
        List<RecordedEvent> events = Story.of(facts).events();
        return Correction.at(facts.length - 1L, events)
                .map(Correction::wrong)
                .map(
                        wrong ->
                                wrong.event().getClass().getSimpleName()
                                        + (wrong.position() == facts.length - 2L
                                                ? ""
                                                : " " + (wrong.position() + 1)))
                .orElse(null);
    }

    private static DomainEvent withdrawn() {
        return new FindingWithdrawn(Doan1377.CASE, Doan1377.FINDING, "sai");
    }

    private static DomainEvent rejected(UUID response) {
        return new ResponseRejected(Doan1377.R2, response, "thiếu", null, null);
    }

    private static DomainEvent closed(UUID recommendation) {
        return new RecommendationClosed(recommendation, null, null, null);
    }

    private static DomainEvent ended(UUID recommendation) {
        return new RecommendationClosedByAuthority(
                recommendation, AuthorityGround.BASIS_REPLACED, "đã thay thế", null, null, null);
    }

    private static DomainEvent reopened() {
        return new RecommendationReopened(Doan1377.R2, "tái diễn", null, null, null);
    }

    private static DomainEvent latePaper(UUID evidence) {
        return new LatePaperAppended(
                Doan1377.CASE,
                evidence,
                Doan1377.file("cong-van.pdf"),
                "công văn",
                "đến sau",
                null,
                null);
    }

    private static DomainEvent withdrawnEvidence(UUID evidence) {
        return new EvidenceWithdrawn(Doan1377.CASE, evidence, "tệp nhầm");
    }

    private static DomainEvent amended() {
        return new FindingAmended(
                Doan1377.CASE,
                Doan1377.FINDING,
                FindingKind.SHORTCOMING,
                Doan1377.says(null, "đúng ra là"),
                "viết nhầm");
    }
}
