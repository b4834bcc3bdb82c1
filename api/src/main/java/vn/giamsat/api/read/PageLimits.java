package vn.giamsat.api.read;

import vn.giamsat.view.read.PageRequest;

/** How much is shown or answered at once. */
public final class PageLimits {

    /** Rows of a list, unless another number is asked for. */
    public static final int ROWS = 50;

    /** Rows of a list of which each takes much room. */
    public static final int TALL_ROWS = 20;

    /** Facts of a diary that are told on one page. */
    public static final int TOLD_AT_ONCE = 200;

    /** As much as is read for one page of one case. */
    public static final PageRequest ALL_OF_A_CASE = PageRequest.first(PageRequest.MOST);

    private PageLimits() {}
}
