package vn.giamsat.api.statistics;

/**
 * What of a figure its list shows: all it counts now, what it counted at the closing, or both
 * apart.
 */
public enum FigurePart {
    NOW,
    CLOSING,
    ADJUSTMENT
}
