/** The life of a view: filled anew beside the live one, compared with the log, put in its place. */
@NullMarked
package vn.giamsat.view.life;

import org.jspecify.annotations.NullMarked;
