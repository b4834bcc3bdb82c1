package vn.giamsat.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.FormalCase;
import vn.giamsat.api.page.Browser;

import java.util.ArrayList;
import java.util.List;

/** A table read as a spreadsheet with Vietnamese settings reads it, cell by cell. */
class SpreadsheetReadsIT {

    @Test
    void line_breaks_quotes_separators_and_days_stay_in_their_cells() {
        FormalCase opened = FormalCase.opened();
        String text = "Dòng một; \"trích\"\\n=1+1, dòng hai " + head();
        FormalCase.accepted(
                opened.send(
                        FormalCase.CLERK,
                        "record-finding",
                        """
                        {"kind": "LIMITATION", "content": {"reference": "1/2", "text": "%s"},
                         "evidence": [], "occasion": %s}
                        """
                                .formatted(
                                        text.replace("\"", "\\\""), FormalCase.on("2024-05-28"))));
        FormalCase.accepted(
                post(
                        FormalCase.CLERK,
                        opened.path() + "/receive-self-report",
                        FormalCase.selfReport("2024-05-20")));
        Browser clerk = Browser.of(FormalCase.CLERK, "vi");

        List<List<String>> findings = sheet(clerk, "/inspections/" + opened.id() + "/findings");
        List<List<String>> cases = sheet(clerk, "/inspections");

        assertThat(findings).allSatisfy(row -> assertThat(row).hasSameSizeAs(findings.getFirst()));
        assertThat(findings.getFirst()).contains("Nội dung");
        assertThat(findings.get(1)).contains(text.replace("\\n", "\n"), "1/2");
        assertThat(cases).allSatisfy(row -> assertThat(row).hasSameSizeAs(cases.getFirst()));
        assertThat(cases).anySatisfy(row -> assertThat(row).contains("01/07/2024"));
    }

    private static List<List<String>> sheet(Browser reader, String list) {
        return cells(reader.get(list + ".csv").html());
    }

    /** RFC 4180 with semicolons, as LibreOffice and Excel read it after the byte order mark. */
    private static List<List<String>> cells(String text) {
        assertThat(text).startsWith("\uFEFF");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                row.add(cell.toString().replaceFirst("\r$", ""));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
