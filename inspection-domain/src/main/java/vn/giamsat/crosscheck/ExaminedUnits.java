package vn.giamsat.crosscheck;

import java.util.Set;
import java.util.UUID;

/**
 * The units at which a delegation has opened cases, be they in a plan or not: who is appointed
 * later is measured against them.
 */
@FunctionalInterface
public interface ExaminedUnits {

    Set<UUID> of(UUID delegation);
}
