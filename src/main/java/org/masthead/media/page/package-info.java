/** What the desk's templates of pictures read. */
@NullMarked
@NamedInterface("page")
package org.masthead.media.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
