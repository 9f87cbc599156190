/** What the templates of the rights desk read. */
@NullMarked
@NamedInterface("page")
package org.masthead.rights.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
