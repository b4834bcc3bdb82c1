/** What happened to rules of time limits: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.deadline.event;

import org.jspecify.annotations.NullMarked;
