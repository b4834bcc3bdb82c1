package vn.giamsat.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

/** What a case should say by now and does not, also where the fact itself is there. */
class CompletenessTests {

    @Test
    void what_is_there_but_says_no_day_or_number_is_listed_too() {
        InspectionAnnounced announced = Doan1377.announced();
        SelfReportReceived report = Doan1377.selfReport();
        ConclusionIssued concluded = Doan1377.concluded();
        Document unnamed =
                new Document(DocumentType.NOTICE, null, null, null, null, null, "trích yếu");

        CaseFileRow row =
                after(
                        Doan1377.opened(),
                        new InspectionAnnounced(
                                announced.inspection(),
                                announced.mode(),
                                announced.place(),
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        new SelfReportReceived(
                                report.inspection(), null, List.of(), null, null, null),
                        new ConclusionIssued(
                                concluded.inspection(),
                                unnamed,
                                concluded.summary(),
                                List.of(),
                                null,
                                null,
                                concluded.delegation(),
                                concluded.subject()),
                        new NoticeDelivered(
                                Doan1377.CASE, List.of(Doan1377.UNIT), null, null, null));

        assertThat(row.filing().missing())
                .containsExactly(
                        MissingCaseFact.ANNOUNCEMENT_DATE,
                        MissingCaseFact.SELF_REPORT_DATE,
                        MissingCaseFact.NOTICE_NUMBER,
                        MissingCaseFact.NOTICE_DATE,
                        MissingCaseFact.DELIVERY_DATE);
    }

    @Test
    void a_notice_is_named_by_its_number_or_by_its_symbol() {
        assertThat(concludedBy("415", null).filing().missing()).isEmpty();
        assertThat(concludedBy(null, "45-TB/TU").filing().missing()).isEmpty();
    }

    private static CaseFileRow concludedBy(@Nullable String number, @Nullable String symbol) {
        ConclusionIssued concluded = Doan1377.concluded();
        LocalDate day = LocalDate.of(2024, 6, 28);
        return after(
                Doan1377.opened(),
                Doan1377.announced(),
                Doan1377.selfReport(),
                new ConclusionIssued(
                        concluded.inspection(),
                        new Document(
                                DocumentType.NOTICE, null, null, number, symbol, day, "trích yếu"),
                        concluded.summary(),
                        List.of(),
                        day,
                        null,
                        concluded.delegation(),
                        concluded.subject()));
    }

    private static CaseFileRow after(DomainEvent... events) {
        return Fold.fromNothing(new CaseFileView())
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
