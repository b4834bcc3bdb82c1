package vn.giamsat.witness;

/** What the witness answers, in the terms of C2SP tlog-witness. */
record WitnessAnswer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static WitnessAnswer cosigned(String line) {
        return new WitnessAnswer(200, TEXT, line);
    }

    static WitnessAnswer latest(long size) {
        return new WitnessAnswer(409, "text/x.tlog.size", size + "\n");
    }

    static WitnessAnswer refused(int status, String reason) {
        return new WitnessAnswer(status, TEXT, reason + "\n");
    }
}
