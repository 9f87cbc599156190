/** What the layout's templates read. */
@NullMarked
@NamedInterface("page")
package org.masthead.house.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
