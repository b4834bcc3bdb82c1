/** What happened to delegations: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.delegation.event;

import org.jspecify.annotations.NullMarked;
