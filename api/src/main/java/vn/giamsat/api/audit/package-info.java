/**
 * The log as auditors look after it, at the edge: how it stands, who verified it, which keys sign,
 * and the drills.
 */
@NullMarked
package vn.giamsat.api.audit;

import org.jspecify.annotations.NullMarked;
