package vn.giamsat.view.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An extension request waits for as long as there is something left to extend. */
class WaitingExtensionTests {

    private static final UUID R2 = new UUID(0, 2);
    private static final UUID RESPONSE = new UUID(0, 3);
    private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

    private static final View<FollowUpRow> VIEW = FollowUpView.VIEW;

    @Test
    void a_returned_response_leaves_the_request_waiting() {
        assertThat(
                        after(new ResponseRejected(R2, RESPONSE, "Chưa đủ", DAY, null))
                                .due()
                                .waitingExtension())
                .isNotNull();
    }

    @Test
    void a_confirmed_response_ends_it() {
        assertThat(
                        after(new ResponseAccepted(R2, RESPONSE, null, DAY, null))
                                .due()
                                .waitingExtension())
                .isNull();
    }

    private FollowUpRow after(DomainEvent decision) {
        FollowUpRow row = null;
        long version = 0;
        for (DomainEvent event : List.of(opened(), asked(), submitted(), decision)) {
            row = VIEW.evolve(row, recorded(event, version++), R2.toString());
        }
        return row;
    }

    private static RecordedEvent recorded(DomainEvent event, long version) {
        Instant at = Instant.parse("2024-12-20T03:00:00Z");
        return new RecordedEvent(
                version, "e" + version, at, R2.toString(), version, null, false, event);
    }

    private static RecommendationOpened opened() {
        Document notice =
                new Document(
                        DocumentType.NOTICE, "Tỉnh ủy", null, "512", null, DAY.minusDays(90), null);
        return new RecommendationOpened(
                R2,
                new UUID(0, 10),
                new UUID(0, 11),
                new UUID(0, 12),
                "R2",
                "Kiện toàn đội ngũ",
                DAY.plusDays(11),
                null,
                List.of(),
                notice,
                DAY.minusDays(90));
    }

    private static ExtensionAsked asked() {
        return new ExtensionAsked(
                R2, new UUID(0, 4), DAY.plusDays(41), "Chờ đại hội chi bộ", null, DAY, null);
    }

    private static ResponseSubmitted submitted() {
        return new ResponseSubmitted(R2, RESPONSE, "Đã kiện toàn", null, List.of(), DAY, null);
    }
}
