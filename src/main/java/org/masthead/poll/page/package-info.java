/** What the templates of the Question of the Day read. */
@NullMarked
@NamedInterface("page")
package org.masthead.poll.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
