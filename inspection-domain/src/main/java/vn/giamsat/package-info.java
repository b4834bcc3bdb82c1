/**
 * The write side: what delegations, units and the issuing bodies may do, and what then happened.
 */
@NullMarked
package vn.giamsat;

import org.jspecify.annotations.NullMarked;
