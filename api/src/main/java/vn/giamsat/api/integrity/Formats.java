package vn.giamsat.api.integrity;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

/** How the log is written for programs that check it. */
final class Formats {

    static final String TEXT = "text/plain;charset=UTF-8";
    static final String LINES_OF_JSON = "application/x-ndjson;charset=UTF-8";
    static final String BYTES = "application/octet-stream";
    static final String ZIP = "application/zip";

    private Formats() {}

    static Refused absent() {
        return Refused.because(ProblemKind.ABSENT);
    }
}
