package vn.giamsat.verifier.walk;

/** Told now and then how far a long check has come. */
@FunctionalInterface
public interface CheckProgress {

    /** Tells nobody. */
    CheckProgress SILENT = (done, all) -> {};

    void reached(long done, long all);
}
