/** What the templates of writing read. */
@NullMarked
@NamedInterface("page")
package org.masthead.writing.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
