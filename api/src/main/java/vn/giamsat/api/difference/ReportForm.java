package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.giamsat.api.csv.CsvTable;
import vn.giamsat.api.text.Bundles;
import vn.giamsat.api.text.DownloadName;

import java.time.LocalDate;
import java.util.Locale;

/** In which form a difference is handed out. */
enum ReportForm {
    json(MediaType.APPLICATION_JSON),
    csv(CsvTable.TYPE);

    private final MediaType type;

    ReportForm(MediaType type) {
        this.type = type;
    }

    static ReportForm of(@Nullable ReportForm asked) {
        return asked == null ? json : asked;
    }

    /** As people open it, in a spreadsheet. */
    static ResponseEntity<byte[]> file(DifferenceReport told, LocalDate day, Locale language) {
        String title = Bundles.of("difference", language).getString("table.file");
        return ResponseEntity.ok()
                .contentType(CsvTable.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(title, day, "csv"))
                .body(DifferenceAsCsv.forPeople(told, language).bytes());
    }

    ResponseEntity<DifferenceReport> answer(DifferenceReport told) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(type);
        if (this == csv) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("difference.csv").build().toString());
        }
        return answer.body(told);
    }
}
