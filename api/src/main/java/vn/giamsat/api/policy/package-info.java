/** Sends the commands of the policies, and keeps those that failed. */
@NullMarked
package vn.giamsat.api.policy;

import org.jspecify.annotations.NullMarked;
