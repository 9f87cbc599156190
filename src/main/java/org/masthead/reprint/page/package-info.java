/** What the templates of reprint permission read. */
@NullMarked
@NamedInterface("page")
package org.masthead.reprint.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
