/** What the templates of readers' pages read. */
@NullMarked
@NamedInterface("page")
package org.masthead.reader.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
