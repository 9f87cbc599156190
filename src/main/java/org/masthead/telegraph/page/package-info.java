/** What the telegraph's templates read. */
@NullMarked
@NamedInterface("page")
package org.masthead.telegraph.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
