/** What programs can ask for, as a document: read off the commands and endpoints themselves. */
@NullMarked
package vn.giamsat.api.openapi;

import org.jspecify.annotations.NullMarked;
