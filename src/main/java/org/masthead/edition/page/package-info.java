/** What the templates of fronts read. */
@NullMarked
@NamedInterface("page")
package org.masthead.edition.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
