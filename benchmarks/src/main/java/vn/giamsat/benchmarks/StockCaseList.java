package vn.giamsat.benchmarks;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SelfReportReceived;

import javax.sql.DataSource;

/** The list of cases, as a usual projector keeps it: an insert or an update for each event. */
final class StockCaseList {

    private final JdbcTemplate jdbc;

    StockCaseList(DataSource connections) {
        jdbc = new JdbcTemplate(connections);
        jdbc.execute(
                """
                drop table if exists public.stock_case;
                create table public.stock_case (
                    inspection uuid primary key, delegation uuid, subject uuid, kind text, theme text,
                    stage text, due_on date, notice text, version bigint);
                create index on public.stock_case (delegation);
                create index on public.stock_case (subject);
                """);
    }

    @EventHandler
    void on(InspectionEvent event, @SequenceNumber Long version) {
        switch (event) {
            case InspectionOpened e ->
                    jdbc.update(
                            "insert into public.stock_case values (?, ?, ?, ?, ?, 'OPENED', null, null, ?)",
                            e.inspection(),
                            e.delegation(),
                            e.subject(),
                            e.kind().name(),
                            e.theme(),
                            version);
            case SelfReportReceived e ->
                    jdbc.update(
                            "update public.stock_case set due_on = ?, stage = 'AT_WORK', version = ? where inspection = ?",
                            e.dueOn(),
                            version,
                            e.inspection());
            case ConclusionIssued e ->
                    jdbc.update(
                            "update public.stock_case set notice = ?, stage = 'CONCLUDED', version = ? where inspection = ?",
                            e.notice().symbol(),
                            version,
                            e.inspection());
            case ReportedToIssuer e -> stage("REPORTED", version, e);
            case NoticeDelivered e -> stage("DELIVERED", version, e);
            default ->
                    jdbc.update(
                            "update public.stock_case set version = ? where inspection = ?",
                            version,
                            event.inspection());
        }
    }

    private void stage(String stage, long version, InspectionEvent event) {
        jdbc.update(
                "update public.stock_case set stage = ?, version = ? where inspection = ?",
                stage,
                version,
                event.inspection());
    }
}
