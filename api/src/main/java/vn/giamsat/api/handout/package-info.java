/** What left the system on paper or as a package, and with which words. */
@NullMarked
package vn.giamsat.api.handout;

import org.jspecify.annotations.NullMarked;
