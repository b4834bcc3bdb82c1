package vn.giamsat.api.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.PastMoment;
import vn.giamsat.view.bitemporal.BitemporalCase;

import java.time.LocalDate;
import java.util.List;

/**
 * What was known at one moment (now when there is none) about a day: the rows, the facts among them
 * that were recorded late, and those left out.
 */
public record BitemporalReport(
        @Nullable PastMoment knownAt,
        LocalDate about,
        BitemporalCase known,
        List<BitemporalLine> late,
        List<BitemporalLine> leftOut) {}
