/** What the templates of stories and their lists read. */
@NullMarked
@NamedInterface("page")
package org.masthead.story.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
