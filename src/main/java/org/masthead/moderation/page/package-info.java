/** What the templates of the word lists read. */
@NullMarked
@NamedInterface("page")
package org.masthead.moderation.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
