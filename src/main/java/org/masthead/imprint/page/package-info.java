/** What the imprint's templates read. */
@NullMarked
@NamedInterface("page")
package org.masthead.imprint.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
