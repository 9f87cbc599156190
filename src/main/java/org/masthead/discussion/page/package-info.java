/** What the templates of comments read. */
@NullMarked
@NamedInterface("page")
package org.masthead.discussion.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
