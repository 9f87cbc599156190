/** What the desk's templates of this room read. */
@NullMarked
@NamedInterface("page")
package org.masthead.topic.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
