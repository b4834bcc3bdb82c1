/**
 * Where the parts are put together: database, log, views, command bus, and the checks of a start.
 */
@NullMarked
package vn.giamsat.api.wiring;

import org.jspecify.annotations.NullMarked;
