package vn.giamsat.api.integrity;

/** How the log is written for programs that check it. */
final class Formats {

    static final String TEXT = "text/plain;charset=UTF-8";
    static final String LINES_OF_JSON = "application/x-ndjson;charset=UTF-8";
    static final String BYTES = "application/octet-stream";
    static final String ZIP = "application/zip";

    private Formats() {}
}
