package vn.giamsat.witness;

/** What the witness answers, in the terms of C2SP tlog-witness. */
record Answer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer cosigned(String line) {
        return new Answer(200, TEXT, line);
    }

    static Answer latest(long size) {
        return new Answer(409, "text/x.tlog.size", size + "\n");
    }

    static Answer refused(int status, String reason) {
        return new Answer(status, TEXT, reason + "\n");
    }
}
