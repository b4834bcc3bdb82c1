package vn.giamsat.view.statistics.counting;

/** How long a recommendation has been waiting since its notice; what has ended waits no more. */
public enum AgeBand {
    UP_TO_30_DAYS,
    DAYS_31_TO_90,
    DAYS_91_TO_180,
    OVER_180_DAYS,
    ENDED
}
