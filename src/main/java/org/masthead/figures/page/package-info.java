/** What the templates of this room read. */
@NullMarked
@NamedInterface("page")
package org.masthead.figures.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
