package vn.giamsat.view.bitemporal;

/** Why a fact that was known then is not told of the day asked about. */
public enum LeftOut {
    HAPPENED_LATER,
    BUILDS_ON_WHAT_HAPPENED_LATER
}
