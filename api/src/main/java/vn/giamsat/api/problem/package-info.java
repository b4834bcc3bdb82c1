/** What people and programs are told when something cannot be done: RFC 9457, in their language. */
@NullMarked
package vn.giamsat.api.problem;

import org.jspecify.annotations.NullMarked;
