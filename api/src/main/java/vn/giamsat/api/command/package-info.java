/** The one way in for commands: from a request, a page, an import or a policy to the aggregate. */
@NullMarked
package vn.giamsat.api.command;

import org.jspecify.annotations.NullMarked;
