/** What happened to recommendations: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.recommendation.event;

import org.jspecify.annotations.NullMarked;
