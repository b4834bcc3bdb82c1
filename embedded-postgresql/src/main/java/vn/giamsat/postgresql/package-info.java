/**
 * A PostgreSQL 18 that starts with the product and keeps its data safe.
 *
 * <ul>
 *   <li><b>home</b>: the one folder that holds programs, data, password, lock and log
 *   <li><b>lock</b>: says that a running program owns the home; a second one is refused
 *   <li><b>binaries</b>: PostgreSQL's own programs, unpacked once per version
 *   <li><b>data folder</b>: the database's files; completed ones carry a marker, half-made ones are
 *       set aside, none is deleted
 *   <li><b>server user</b>: the user PostgreSQL runs as, which is never root and always the owner
 *       of the data
 *   <li><b>leftover server</b>: one that outlived the program that started it, stopped by the next
 *       start
 *   <li><b>obstacle</b>: what keeps the server down, said in Vietnamese and English
 *   <li><b>scratch</b>: a throw-away server for tests and measurements, the only one whose home is
 *       deleted
 * </ul>
 */
@NullMarked
package vn.giamsat.postgresql;

import org.jspecify.annotations.NullMarked;
