/** Sessions of people at a browser, kept in PostgreSQL for all nodes. */
@NullMarked
package vn.giamsat.api.session;

import org.jspecify.annotations.NullMarked;
