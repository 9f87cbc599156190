/** What the desk's templates of this room read. */
@NullMarked
@NamedInterface("page")
package org.masthead.byline.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
