package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.giamsat.api.csv.CsvTable;

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
